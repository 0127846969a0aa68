# __defaults__ and __kwdefaults__ are read at each call.
def f(a, b=1, *, c=2): return a, b, c
print(f(0))  # expect: (0, 1, 2)
f.__defaults__ = (8, 9)
f.__kwdefaults__ = {"c": 7}
print(f(), f(1))  # expect: (8, 9, 7) (1, 9, 7)
f.__defaults__ = None
try:
    f(1)
except TypeError as error:
    print(error)  # expect: f() missing 1 required positional argument: 'b'
