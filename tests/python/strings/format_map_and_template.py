# format_map, and string.Template.
from string import Template
class Default(dict):
    def __missing__(self, key): return f"<{key}>"
print("{a} {b}".format_map(Default(a=1)))
t = Template("$name owes ${amount} $$")
print(t.substitute(name="Ada", amount=5), "|", t.safe_substitute(name="Bob"))
try:
    t.substitute(name="x")
except KeyError as error:
    print(repr(error))

# expect: 1 <b>
# expect: Ada owes 5 $ | Bob owes ${amount} $
# expect: KeyError('amount')
