# An argument given twice is refused.
def f(a, b=0): pass

for call in (lambda: f(1, a=2), lambda: f(*[1], **{"a": 2}), lambda: f(**{"a": 1}, **{"a": 2})):
    try:
        call()
    except TypeError as error:
        print(error)

# expect: f() got multiple values for argument 'a'
# expect: f() got multiple values for argument 'a'
# expect: __main__.f() got multiple values for keyword argument 'a'
