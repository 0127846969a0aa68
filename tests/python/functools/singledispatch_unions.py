# singledispatch by unions, by the most special of abstract classes, and what it refuses.
from collections.abc import Collection, Iterable, Mapping, Sized
from functools import singledispatch, singledispatchmethod
@singledispatch
def kind(x): return "object"
@kind.register
def _(x: int | float): return "number"
@kind.register(str | bytes)
def _(x): return "text"
@kind.register(Sized)
def _(x): return "sized"
@kind.register(Collection)
def _(x): return "collection"
print([kind(x) for x in (1, 1.5, True, "a", b"", [1], None)], kind.dispatch(bool) is kind.registry[int])
print(type(kind.registry), [cls.__name__ for cls in kind.registry])
def wrong(x: list[int]): pass
def half(x: int | list[int]): pass
for bad in (("x",), (3, len), (wrong,), (half,)):
    try:
        kind.register(*bad)
    except TypeError as error:
        print(str(error).split(" at 0x")[0].split("<function")[0])
class Both:
    def __len__(self): return 0
    def __call__(self): pass
    def __iter__(self): return iter(())
@singledispatch
def unclear(x): pass
unclear.register(Sized, print)
unclear.register(Iterable, print)
try:
    unclear(Both())
except RuntimeError as error:
    print(error)
class Shower:
    @singledispatchmethod
    def show(self, x): return "?"
    @show.register
    def _(self, x: int | str): return f"<{x}>"
    @singledispatchmethod
    @classmethod
    def made(cls, x): return "?"
    @made.register
    @classmethod
    def _(cls, x: int): return cls.__name__
print(Shower().show(1), Shower().show("a"), Shower().show([]), Shower.made(1))
try:
    Shower().show()
except TypeError as error:
    print(error)

# expect: ['number', 'number', 'number', 'text', 'text', 'collection', 'object'] True
# expect: <class 'mappingproxy'> ['object', 'int', 'float', 'str', 'bytes', 'Sized', 'Collection']
# expect: Invalid first argument to `register()`: 'x'. Use either `@register(some_class)` or plain `@register` on an annotated function.
# expect: Invalid first argument to `register()`. 3 is not a class or union type.
# expect: Invalid annotation for 'x'. list[int] is not a class.
# expect: Invalid annotation for 'x'. int | list[int] not all arguments are classes.
# expect: Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
# expect: <1> <a> ? Shower
# expect: show requires at least 1 positional argument
# since: 3.14
