# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
from collections import namedtuple
C = namedtuple("C", "v w")
x, y = C(0, ...), C(w=..., v=...)
show(lambda: delattr(x, 'v'))

# expect: AttributeError can't delete attribute
