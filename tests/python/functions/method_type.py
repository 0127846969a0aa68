# A method can be made of any function and any object.
from types import MethodType


class Thing:
    pass


thing = Thing()
thing.double = MethodType(lambda self, number: (self is thing, 2 * number), thing)
print(thing.double(4), thing.double.__self__ is thing)
for bad in ((1, thing), (print, None)):
    try:
        MethodType(*bad)
    except TypeError as error:
        print(error)

# expect: (True, 8) True
# expect: first argument must be callable
# expect: instance must not be None
