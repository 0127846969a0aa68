"""What collections can do, as classes: some recognise objects by their methods, the others are derived from."""

__all__ = ["Callable", "Collection", "Container", "Coroutine", "Awaitable", "AsyncGenerator", "AsyncIterable",
           "AsyncIterator", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping", "MappingView",
           "MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set", "Sized", "ValuesView"]

from types import GenericAlias


def _has(cls, names):
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return False
                break
        else:
            return False
    return True


class _Abstract(type):
    """Its classes know subclasses by registration, or by methods where `_by` names them, and refuse to be made while a
    method named in `_needs` is not written."""

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if cls in subclass.__mro__:
            return True
        if any(known in subclass.__mro__ for known in cls.__dict__.get("_registered", ())):
            return True
        by = cls.__dict__.get("_by")
        if by:
            return _has(subclass, by)
        return any(issubclass(subclass, child) for child in cls.__subclasses__() if type(child) is _Abstract)

    def __call__(cls, *args, **kwargs):
        missing = sorted(name for name in getattr(cls, "_needs", ())
                         if not any(name in base.__dict__ for base in cls.__mro__ if "_needs" not in base.__dict__))
        if missing:
            plural = "s" if len(missing) > 1 else ""
            names = ", ".join(repr(name) for name in missing)
            raise TypeError(f"Can't instantiate abstract class {cls.__name__} without an implementation for abstract "
                            f"method{plural} {names}")
        return super().__call__(*args, **kwargs)

    def register(cls, subclass):
        cls._registered = (*cls.__dict__.get("_registered", ()), subclass)
        return subclass


def _single(name, *methods):
    return _Abstract(name, (), {"_by": methods, "_needs": methods, "__slots__": (), "__module__": __name__,
                                "__class_getitem__": classmethod(GenericAlias)})


Hashable = _single("Hashable", "__hash__")
Container = _single("Container", "__contains__")
Sized = _single("Sized", "__len__")
Callable = _single("Callable", "__call__")
Awaitable = _single("Awaitable", "__await__")
AsyncIterable = _single("AsyncIterable", "__aiter__")
Iterable = _single("Iterable", "__iter__")


class Coroutine(Awaitable):
    _by = _needs = ("__await__", "send", "throw", "close")


class AsyncIterator(AsyncIterable):
    _by = _needs = ("__aiter__", "__anext__")

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator):
    _by = ("__aiter__", "__anext__", "asend", "athrow", "aclose")
    _needs = ("asend", "athrow")


class Iterator(Iterable):
    _by = ("__iter__", "__next__")
    _needs = ("__next__",)

    def __iter__(self):
        return self


class Generator(Iterator):
    _by = ("__iter__", "__next__", "send", "throw", "close")
    _needs = ("send", "throw")

    def __next__(self):
        return self.send(None)


class Reversible(Iterable):
    _by = ("__reversed__", "__iter__")
    _needs = ("__reversed__", "__iter__")


class Collection(Sized, Iterable, Container):
    _by = _needs = ("__len__", "__iter__", "__contains__")


class Sequence(Reversible, Collection):
    _by = ()
    _needs = ("__getitem__", "__len__")
    _registered = (tuple, str, range, bytes)
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
    _by = ()
    _needs = ("__getitem__", "__setitem__", "__delitem__", "__len__", "insert")
    _registered = (list, bytearray)

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
    _by = ()
    _needs = ("__contains__", "__iter__", "__len__")
    _registered = (frozenset, type({}.keys()), type({}.items()))

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

    def isdisjoint(self, other):
        return not any(item in self for item in other)


class MutableSet(Set):
    _by = ()
    _needs = ("__contains__", "__iter__", "__len__", "add", "discard")
    _registered = (set,)

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

    def __iand__(self, other):
        for value in self - other:
            self.discard(value)
        return self


class Mapping(Collection):
    _by = ()
    _needs = ("__getitem__", "__iter__", "__len__")
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
    _by = ()
    _needs = ("__getitem__", "__setitem__", "__delitem__", "__iter__", "__len__")
    _registered = (dict,)

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
    _by = ()
    _needs = ()

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"{type(self).__name__}({self._mapping!r})"


class KeysView(MappingView, Set):
    _by = ()
    _needs = ()
    _registered = (type({}.keys()),)

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView, Set):
    _by = ()
    _needs = ()
    _registered = (type({}.items()),)

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
    _by = ()
    _needs = ()
    _registered = (type({}.values()),)

    def __contains__(self, value):
        return any(self._mapping[key] == value for key in self._mapping)

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]
