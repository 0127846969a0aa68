# format_map asks the mapping itself, so that __missing__ works.
class Default(dict):
    def __missing__(self, key): return f"<{key}>"
print("{a} {b}".format_map(Default(a=1)))  # expect: 1 <b>
try:
    "{a} {b}".format_map({"a": 1})
except KeyError as error:
    print(error)  # expect: 'b'
