# Wrong calls of nested functions and lambdas show the qualified name.
def outer():
    def inner(a): pass
    return inner
for call in (lambda: outer()(), lambda: (lambda x, y: 0)(1), lambda: outer(1), lambda: outer()(1, b=2)):
    try:
        call()
    except TypeError as error:
        print(error)

# expect: outer.<locals>.inner() missing 1 required positional argument: 'a'
# expect: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'y'
# expect: outer() takes 0 positional arguments but 1 was given
# expect: outer.<locals>.inner() got an unexpected keyword argument 'b'
