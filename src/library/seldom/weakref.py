"""References that don't keep what they refer to alive, and collections of them.

The collections ask whether what they hold is still there when they are looked at, and are told of its end where that is
possible: the entries of objects of classes written in Python go at once.
"""

import itertools
import sys
from _weakref import ReferenceType, getweakrefcount, getweakrefs, ref

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
           "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]


class WeakMethod(ref):
    """A reference to a bound method, which is there as long as its object and its function are."""

    __slots__ = "_func_ref", "_meth_type", "_alive", "__weakref__"

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
        self_ref = None

        def gone(_):
            self = self_ref()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, obj, gone)
        self._func_ref = ref(func)
        self._meth_type = type(meth)
        self._alive = True
        self_ref = ref(self)
        return self

    def __call__(self):
        obj, func = super().__call__(), self._func_ref()
        if obj is None or func is None:
            return None
        return self._meth_type(func, obj)

    def __eq__(self, other):
        if isinstance(other, WeakMethod):
            if not self._alive or not other._alive:
                return self is other
            return ref.__eq__(self, other) and self._func_ref == other._func_ref
        return NotImplemented

    __hash__ = ref.__hash__


def _watch(object, told):
    """A reference whose end is told, where that is possible."""
    try:
        return ref(object, told)
    except NotImplementedError:
        return ref(object)


class WeakSet:
    def __init__(self, data=None):
        self.data = set()
        this = ref(self)

        def remove(item):
            self = this()
            if self is not None:
                self.data.discard(item)

        self._remove = remove
        if data is not None:
            self.update(data)

    def __iter__(self):
        for reference in [*self.data]:
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        return sum(reference() is not None for reference in [*self.data])

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def __reduce__(self):
        return self.__class__, (list(self),), self.__getstate__()

    def add(self, item):
        self.data.add(_watch(item, self._remove))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        while True:
            try:
                item = self.data.pop()()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            if item is not None:
                return item

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        other = {*other}
        return self.__class__(item for item in self if item not in other)

    __sub__ = difference

    def difference_update(self, other):
        for item in [*other]:
            self.discard(item)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        kept = {ref(item) for item in other}
        self.data.intersection_update(kept)

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def issubset(self, other):
        return {*self} <= {*other}

    __le__ = issubset

    def __lt__(self, other):
        return {*self} < {*other}

    def issuperset(self, other):
        return {*self} >= {*other}

    __ge__ = issuperset

    def __gt__(self, other):
        return {*self} > {*other}

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return {*self} == {*other}

    __hash__ = None

    def symmetric_difference(self, other):
        return self.__class__({*self} ^ {*other})

    __xor__ = symmetric_difference

    def union(self, other):
        return self.__class__(item for both in (self, other) for item in both)

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def __repr__(self):
        return repr(self.data)


class _WeakDictionary:
    """What both have in common; `items` tells what is there."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        this = ref(self)

        def remove(reference):
            self = this()
            if self is not None:
                self._forget(reference)

        self._remove = remove
        self.update(other, **kw)

    def __len__(self):
        return sum(1 for _ in self.items())

    def __iter__(self):
        return self.keys()

    def keys(self):
        for key, _ in self.items():
            yield key

    def values(self):
        for _, value in self.items():
            yield value

    def __contains__(self, key):
        return self.get(key, self) is not self

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def clear(self):
        self.data.clear()

    def copy(self):
        new = self.__class__()
        new.update(self)
        return new

    __copy__ = copy

    def setdefault(self, key, default=None):
        found = self.get(key, self)
        if found is self:
            self[key] = found = default
        return found

    def pop(self, key, *args):
        found = self.get(key, self)
        if found is not self:
            del self[key]
            return found
        if args:
            return args[0]
        raise KeyError(key)

    def popitem(self):
        items = [*self.items()]
        if not items:
            raise KeyError("dictionary is empty")
        key, value = items[-1]
        del self[key]
        return key, value

    def update(self, other=(), /, **kw):
        pairs = other.items() if hasattr(other, "items") else other
        for key, value in itertools.chain(pairs, kw.items()):
            self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        new = self.copy()
        new.update(other)
        return new

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"


class WeakValueDictionary(_WeakDictionary):
    """Its entries end with their values."""

    def __init__(self, other=(), /, **kw):
        self._keys = {}
        super().__init__(other, **kw)

    def _forget(self, reference):
        key = self._keys.pop(id(reference), self)
        if key is not self and self.data.get(key) is reference:
            del self.data[key]

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = reference = _watch(value, self._remove)
        self._keys[id(reference)] = key

    def __delitem__(self, key):
        self._keys.pop(id(self.data.pop(key)), None)

    def items(self):
        for key, reference in [*self.data.items()]:
            value = reference()
            if value is not None:
                yield key, value

    def itervaluerefs(self):
        yield from [*self.data.values()]

    def valuerefs(self):
        return [*self.data.values()]


class WeakKeyDictionary(_WeakDictionary):
    """Its entries end with their keys."""

    def _forget(self, reference):
        self.data.pop(reference, None)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[_watch(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def items(self):
        for reference, value in [*self.data.items()]:
            key = reference()
            if key is not None:
                yield key, value

    def keyrefs(self):
        return [*self.data]


class finalize:
    """Calls a function when an object ends, or at the end of the program."""

    __slots__ = ()
    _registry = {}
    _counter = itertools.count()
    _registered = False

    class _Info:
        __slots__ = "weakref", "func", "args", "kwargs", "atexit", "index"

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._registered:
            import atexit
            atexit.register(finalize._exit)
            finalize._registered = True
        info = finalize._Info()
        info.weakref = ref(obj, self)
        info.func, info.args, info.kwargs = func, args, kwargs or None
        info.atexit, info.index = True, next(finalize._counter)
        finalize._registry[self] = info

    def __call__(self, _=None):
        info = finalize._registry.pop(self, None)
        if info is not None:
            return info.func(*info.args, **(info.kwargs or {}))

    def detach(self):
        info = finalize._registry.get(self)
        obj = info and info.weakref()
        if obj is not None and finalize._registry.pop(self, None):
            return obj, info.func, info.args, info.kwargs or {}

    def peek(self):
        info = finalize._registry.get(self)
        obj = info and info.weakref()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs or {}

    @property
    def alive(self):
        return self in finalize._registry

    @property
    def atexit(self):
        info = finalize._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = finalize._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = finalize._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(obj).__qualname__!r} at {id(obj):#x}>"

    @classmethod
    def _exit(cls):
        while waiting := [(info.index, self) for self, info in cls._registry.items() if info.atexit]:
            try:
                max(waiting)[1]()
            except Exception:
                sys.excepthook(*sys.exc_info())


_object = object


def _referent(proxy):
    found = object.__getattribute__(proxy, "_reference")()
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


def _delegate(name):
    def method(self, *args):
        args = [_referent(arg) if isinstance(arg, ProxyType) else arg for arg in args]
        return getattr(_referent(self), name)(*args)
    return method


class ProxyType:
    """Stands for an object that it doesn't keep."""

    __slots__ = "_reference", "__weakref__"
    __hash__ = None

    def __getattribute__(self, name):
        return getattr(_referent(self), name)

    def __setattr__(self, name, value):
        setattr(_referent(self), name, value)

    def __delattr__(self, name):
        delattr(_referent(self), name)

    def __str__(self):
        return str(_referent(self))

    def __repr__(self):
        found = object.__getattribute__(self, "_reference")()
        return f"<weakproxy at {id(self):#x} to {type(found).__name__} at {id(found):#x}>"

    def __bool__(self):
        return bool(_referent(self))

    def __eq__(self, other):
        return _referent(self) == (_referent(other) if isinstance(other, ProxyType) else other)


for _name in ("lt le gt ge ne len getitem setitem delitem contains iter next add radd sub rsub mul rmul truediv rtruediv "
              "floordiv rfloordiv mod rmod divmod pow and or xor lshift rshift neg pos abs invert int float index "
              "iadd isub imul matmul enter exit").split():
    setattr(ProxyType, f"__{_name}__", _delegate(f"__{_name}__"))
del _name


class CallableProxyType(ProxyType):
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _referent(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    made = CallableProxyType if callable(object) else ProxyType
    this = made.__new__(made)
    told = callback and (lambda _: callback(this))
    _object.__setattr__(this, "_reference", ref(object, told))
    return this
