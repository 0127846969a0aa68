# How functions are called, as text and part by part.
import functools
import inspect


def f(a, b=2, /, c: int = 3, *args, d, e="x", **more) -> str:
    pass


def g(*, only):
    pass


class Class:
    def __init__(self, x, y=None):
        pass

    def method(self, z):
        pass


@functools.wraps(f)
def wrapped(*args):
    pass


signature = inspect.signature(f)
print(signature)
for name, parameter in signature.parameters.items():
    print(name, parameter.kind.name, parameter.default is inspect.Parameter.empty, parameter)
print(repr(signature.parameters["c"].kind), signature.parameters["d"].kind.description, signature.return_annotation)
for function in (g, Class, Class.method, Class(1).method, wrapped, lambda x, *y: 0):
    print(inspect.signature(function))
print(repr(inspect.signature(g)), inspect.signature(g) == inspect.signature(g), inspect.unwrap(wrapped) is f)

# expect: (a, b=2, /, c: int = 3, *args, d, e='x', **more) -> str
# expect: a POSITIONAL_ONLY True a
# expect: b POSITIONAL_ONLY False b=2
# expect: c POSITIONAL_OR_KEYWORD False c: int = 3
# expect: args VAR_POSITIONAL True *args
# expect: d KEYWORD_ONLY True d
# expect: e KEYWORD_ONLY False e='x'
# expect: more VAR_KEYWORD True **more
# expect: <_ParameterKind.POSITIONAL_OR_KEYWORD: 1> keyword-only <class 'str'>
# expect: (*, only)
# expect: (x, y=None)
# expect: (self, z)
# expect: (z)
# expect: (a, b=2, /, c: int = 3, *args, d, e='x', **more) -> str
# expect: (x, *y)
# expect: <Signature (*, only)> True True
