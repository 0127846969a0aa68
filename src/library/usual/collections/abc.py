"""What collections can do, as classes: some recognise objects by their methods, the others are derived from."""

__all__ = ["Callable", "Collection", "Container", "Coroutine", "Awaitable", "AsyncGenerator", "AsyncIterable",
           "AsyncIterator", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping", "MappingView",
           "MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set", "Sized", "ValuesView"]

from abc import ABCMeta, _known_by, abstractmethod
from types import GenericAlias, _shown


@abstractmethod
def _abstract(self, *args):
    pass


def _single(name, method):
    return ABCMeta(name, (), {method: _abstract, "__subclasshook__": _known_by(method), "__slots__": (),
                              "__module__": __name__, "__class_getitem__": classmethod(GenericAlias)})


Hashable = _single("Hashable", "__hash__")
Container = _single("Container", "__contains__")
Sized = _single("Sized", "__len__")


class _CallableAlias(GenericAlias):
    __slots__ = ()

    def __init__(self, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        front, result = args
        if not isinstance(front, (list, tuple)) and not _is_front(front):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {front}")
        GenericAlias.__init__(self, origin, (front, result) if _is_front(front) else (*front, result))

    def __repr__(self):
        return f"{_shown(self.__origin__)}[{_shown_callable(self.__args__)}]"

    def __getitem__(self, items):
        return type(self)(self.__origin__, _substituted_callable(self.__args__, items))

    def __reduce__(self):
        return _CallableAlias, (self.__origin__, _parts(self.__args__))


def _is_front(arg):
    """What may stand for all of a callable's parameters."""
    return arg is ... or type(arg).__name__ == "ParamSpec" or getattr(arg, "_name", None) == "Concatenate"


def _parts(args):
    return args if len(args) == 2 and (_is_front(args[0]) or isinstance(args[0], list)) else (list(args[:-1]), args[-1])


def _shown_callable(args):
    return ", ".join(map(_shown, _parts(args)))


def _substituted_callable(args, items):
    return _parts(GenericAlias(Callable, args)[items].__args__)


class Callable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _known_by("__call__")
    __call__ = _abstract
    __class_getitem__ = classmethod(_CallableAlias)


Awaitable = _single("Awaitable", "__await__")
AsyncIterable = _single("AsyncIterable", "__aiter__")
Iterable = _single("Iterable", "__iter__")


def _closing(kind):
    def close(self):
        try:
            self.throw(GeneratorExit)
        except GeneratorExit:
            return None
        except StopIteration as stop:
            return stop.value
        raise RuntimeError(f"{kind} ignored GeneratorExit")
    return close


class Coroutine(Awaitable):
    __slots__ = ()
    __subclasshook__ = _known_by("__await__", "send", "throw", "close")
    send = throw = _abstract
    close = _closing("coroutine")


class AsyncIterator(AsyncIterable):
    __slots__ = ()
    __subclasshook__ = _known_by("__aiter__", "__anext__")
    __anext__ = _abstract

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator):
    __slots__ = ()
    __subclasshook__ = _known_by("__aiter__", "__anext__", "asend", "athrow", "aclose")
    asend = athrow = _abstract

    async def __anext__(self):
        return await self.asend(None)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")


class Iterator(Iterable):
    __slots__ = ()
    __subclasshook__ = _known_by("__iter__", "__next__")
    __next__ = _abstract

    def __iter__(self):
        return self


class Generator(Iterator):
    __slots__ = ()
    __subclasshook__ = _known_by("__iter__", "__next__", "send", "throw", "close")
    send = throw = _abstract
    close = _closing("generator")

    def __next__(self):
        return self.send(None)


class Reversible(Iterable):
    __slots__ = ()
    __subclasshook__ = _known_by("__reversed__", "__iter__")
    __reversed__ = _abstract


class Collection(Sized, Iterable, Container):
    __slots__ = ()
    __subclasshook__ = _known_by("__len__", "__iter__", "__contains__")


class Sequence(Reversible, Collection):
    __slots__ = ()
    __getitem__ = _abstract
    __abc_pattern__ = "sequence"

    def __iter__(self):
        place = 0
        try:
            while True:
                yield self[place]
                place += 1
        except IndexError:
            return

    def __contains__(self, value):
        return any(item is value or item == value for item in self)

    def __reversed__(self):
        for place in reversed(range(len(self))):
            yield self[place]

    def index(self, value, start=0, stop=None):
        for place in range(*slice(start, stop).indices(len(self))):
            item = self[place]
            if item is value or item == value:
                return place
        raise ValueError

    def count(self, value):
        return sum(1 for item in self if item is value or item == value)


class MutableSequence(Sequence):
    __slots__ = ()
    __setitem__ = __delitem__ = insert = _abstract

    def append(self, value):
        self.insert(len(self), value)

    def clear(self):
        while len(self):
            self.pop()

    def reverse(self):
        for place, item in enumerate(list(self)[::-1]):
            self[place] = item

    def extend(self, values):
        for value in list(values) if values is self else values:
            self.append(value)

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


class Set(Collection):
    __slots__ = ()

    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) <= len(other) and all(item in other for item in self)

    def __lt__(self, other):
        return NotImplemented if not isinstance(other, Set) else len(self) < len(other) and self <= other

    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) >= len(other) and all(item in self for item in other)

    def __gt__(self, other):
        return NotImplemented if not isinstance(other, Set) else len(self) > len(other) and self >= other

    def __eq__(self, other):
        return NotImplemented if not isinstance(other, Set) else len(self) == len(other) and self <= other

    __hash__ = None

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __and__(self, other):
        return self._from_iterable(item for item in other if item in self)

    __rand__ = __and__

    def __or__(self, other):
        return self._from_iterable(item for items in (self, other) for item in items)

    __ror__ = __or__

    def __sub__(self, other):
        return self._from_iterable(item for item in self if item not in other)

    def __xor__(self, other):
        return (self - other) | self._from_iterable(item for item in other if item not in self)

    def __rsub__(self, other):
        return self._from_iterable(item for item in other if item not in self)

    __rxor__ = __xor__

    def _hash(self):
        return hash(frozenset(self))

    def isdisjoint(self, other):
        return not any(item in self for item in other)


class MutableSet(Set):
    __slots__ = ()
    add = discard = _abstract

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        while len(self):
            self.pop()

    def __ior__(self, other):
        for value in other:
            self.add(value)
        return self

    def __isub__(self, other):
        for value in list(other):
            self.discard(value)
        return self

    def __ixor__(self, other):
        for value in list(other):
            (self.discard if value in self else self.add)(value)
        return self

    def __iand__(self, other):
        for value in self - other:
            self.discard(value)
        return self


class Mapping(Collection):
    __slots__ = ()
    __getitem__ = _abstract
    __abc_pattern__ = "mapping"

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return KeysView(self)

    def items(self):
        return ItemsView(self)

    def values(self):
        return ValuesView(self)

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented

    __hash__ = None
    __reversed__ = None


_absent = object()


class MutableMapping(Mapping):
    __slots__ = ()
    __setitem__ = __delitem__ = _abstract

    def pop(self, key, default=_absent):
        try:
            value = self[key]
        except KeyError:
            if default is _absent:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        while len(self):
            self.popitem()

    def update(self, other=(), /, **kwds):
        if isinstance(other, Mapping) or hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class MappingView(Sized):
    __slots__ = ("_mapping",)
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"{type(self).__name__}({self._mapping!r})"


class KeysView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, value = item
        return key in self._mapping and self._mapping[key] == value

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __contains__(self, value):
        return any(self._mapping[key] == value for key in self._mapping)

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


for _class, *_others in (
    (Sequence, tuple, str, range, bytes, memoryview),
    (MutableSequence, list, bytearray),
    (Set, frozenset, type({}.keys()), type({}.items())),
    (MutableSet, set),
    (MutableMapping, dict),
    (KeysView, type({}.keys())),
    (ItemsView, type({}.items())),
    (ValuesView, type({}.values())),
):
    _class._abc_registry += _others
