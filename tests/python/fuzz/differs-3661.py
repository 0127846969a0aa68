# Found by the fuzzer.
a, b, c, d, e = 0.1, 0, set(), None, 123456.789
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
from collections import namedtuple
C = namedtuple("C", "v w")
x, y = C(0, ...), C(w="äöß", v=d)
show(lambda: setattr(x, 'v', 0))

# expect: AttributeError can't set attribute
