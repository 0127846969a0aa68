# Functions are objects with attributes of their own.
def f(a, b=2, *, c=3):
    "Adds."
    return a + b + c

f.version = 1
print(f.__name__, f.__qualname__, f.__module__)
print(f.__doc__, f.__defaults__, f.__kwdefaults__)
print(f.version, vars(f))
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount)
try:
    f.missing
except AttributeError as error:
    print(error)

# expect: f f __main__
# expect: Adds. (2,) {'c': 3}
# expect: 1 {'version': 1}
# expect: ('a', 'b', 'c') 2 1
# expect: 'function' object has no attribute 'missing'
