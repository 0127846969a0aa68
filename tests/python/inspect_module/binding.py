# What a call's arguments would be, signatures of partial objects and classes, documentation that is inherited.
import inspect
from functools import partial
from inspect import signature
def f(a, /, b: int, *args, c=1, **kw) -> float: pass
def g(x, y=2, *, z): pass
print(signature(partial(f, 1)), signature(partial(f, b=5)), signature(partial(g, 1, z=3)), signature(partial(g, x=1)))
def bound(function, *args, **kwargs):
    try:
        found = signature(function).bind(*args, **kwargs)
        print(found, found.args, found.kwargs, end=" ")
        found.apply_defaults()
        print(found.arguments)
    except TypeError as error:
        print(error)
bound(f, 1, 2, 3, q=4)
bound(f, 1, b=2)
bound(f)
bound(f, 1, 2, b=3)
bound(g, 1)
bound(g, 1, 2, 3, z=4)
bound(g, 1, z=2, w=3)
print(signature(g).bind_partial(y=1), signature(f).replace(return_annotation=int))
class Base:
    "Base's text"
    def m(self): "m's text"
class Plain: pass
class Derived(Base):
    def __init__(self, a, b=1): pass
    def m(self): pass
print(signature(Plain), signature(Derived), signature(Derived(1).m))
print(inspect.getdoc(Derived), inspect.getdoc(Derived(1).m))
print(inspect.getmro(Derived), inspect.getdoc(Plain))

# expect: (b: int, *args, c=1, **kw) -> float (a, /, *, b: int = 5, c=1, **kw) -> float (y=2, *, z=3) (*, x=1, y=2, z)
# expect: <BoundArguments (a=1, b=2, args=(3,), kw={'q': 4})> (1, 2, 3) {'q': 4} {'a': 1, 'b': 2, 'args': (3,), 'c': 1, 'kw': {'q': 4}}
# expect: <BoundArguments (a=1, b=2)> (1, 2) {} {'a': 1, 'b': 2, 'args': (), 'c': 1, 'kw': {}}
# expect: missing a required argument: 'a'
# expect: multiple values for argument 'b'
# expect: missing a required argument: 'z'
# expect: too many positional arguments
# expect: got an unexpected keyword argument 'w'
# expect: <BoundArguments (y=1)> (a, /, b: int, *args, c=1, **kw) -> int
# expect: () (a, b=1) ()
# expect: Base's text m's text
# expect: (<class '__main__.Derived'>, <class '__main__.Base'>, <class 'object'>) None
# since: 3.14
