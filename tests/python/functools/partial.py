# Arguments filled in beforehand.
from functools import partial
def f(a, b, *, c=0): return a, b, c
g = partial(f, 1, c=5)
print(g(2), g(2, c=9), partial(g, 3)(), g.args, g.keywords, g.func is f)
print(partial(int, base=2)("101"), list(map(partial(pow, 2), range(5))), partial(print, "x", sep="-")("y"))
try:
    g()
except TypeError as error:
    print(error)

# expect: (1, 2, 5) (1, 2, 9) (1, 3, 5) (1,) {'c': 5} True
# expect: x-y
# expect: 5 [1, 2, 4, 8, 16] None
# expect: f() missing 1 required positional argument: 'b'
