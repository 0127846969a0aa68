"""Numbers and characters in shared memory. They act as those of `ctypes` do, which is not here."""

import struct
from multiprocessing import get_context
from multiprocessing.context import assert_spawning
from multiprocessing.heap import Block
from operator import index

__all__ = ["RawValue", "RawArray", "Value", "Array", "copy", "synchronized"]

_NAMES = {"c": "c_char", "u": "c_wchar", "b": "c_byte", "B": "c_ubyte", "h": "c_short", "H": "c_ushort", "i": "c_int",
          "I": "c_uint", "l": "c_long", "L": "c_ulong", "q": "c_long", "Q": "c_ulong", "f": "c_float", "d": "c_double"}


def _size(typecode):
    if not isinstance(typecode, str) or typecode not in _NAMES:
        raise TypeError("this type has no size")
    return 4 if typecode == "u" else struct.calcsize(typecode)


def _encode(typecode, value):
    kind = type(value).__name__
    if typecode == "c":
        if isinstance(value, int):
            if not 0 <= value < 256:
                raise TypeError("integer not in range(256)")
            return bytes([value])
        if isinstance(value, (bytes, bytearray)) and len(value) == 1:
            return bytes(value)
        what = f"{kind} of length {len(value)}" if isinstance(value, (bytes, bytearray)) else f"instance of {kind}"
        raise TypeError(f"one character bytes, bytearray, or an integer in range(256) expected, not {what}")
    if typecode == "u":
        if not isinstance(value, str) or len(value) != 1:
            what = f"a string of length {len(value)}" if isinstance(value, str) else f"instance of {kind}"
            raise TypeError(f"a unicode character expected, not {what}")
        return ord(value).to_bytes(4, "little")
    if typecode in "fd":
        if not hasattr(value, "__float__") and not hasattr(value, "__index__"):
            raise TypeError(f"must be real number, not {kind}")
        return struct.pack(typecode, value)
    # What is too large loses its high bits, as in C.
    size = _size(typecode)
    return (index(value) % (1 << 8 * size)).to_bytes(size, "little")


def _decode(typecode, data):
    if typecode == "c":
        return data
    if typecode == "u":
        return chr(int.from_bytes(data, "little"))
    return struct.unpack(typecode, data)[0]


class _Raw:
    """Some items of one type."""

    def __init__(self, typecode, count):
        self._typecode, self._item, self._count = typecode, _size(typecode), count
        self._wrapper = Block(self._item * count)

    def __reduce__(self):
        assert_spawning(self)
        return _rebuild, (type(self), self.__dict__)

    def _get(self, place):
        return _decode(self._typecode, self._wrapper.load(place * self._item, self._item))

    def _set(self, place, value):
        self._wrapper.store(place * self._item, _encode(self._typecode, value))


def _rebuild(cls, state):
    raw = cls.__new__(cls)
    raw.__dict__.update(state)
    return raw


class _RawValue(_Raw):
    @property
    def value(self):
        return self._get(0)

    @value.setter
    def value(self, value):
        self._set(0, value)

    def __repr__(self):
        return f"{_NAMES[self._typecode]}({self.value!r})"


class _RawArray(_Raw):
    def __repr__(self):
        name = f"{_NAMES[self._typecode]}_Array_{self._count}"
        return f"<multiprocessing.sharedctypes.{name} object at {id(self):#x}>"

    def __len__(self):
        return self._count

    def _place(self, key):
        if not hasattr(key, "__index__"):
            raise TypeError("indices must be integers")
        place = index(key)
        if place < 0:
            place += self._count
        if not 0 <= place < self._count:
            raise IndexError("invalid index")
        return place

    def __getitem__(self, key):
        if not isinstance(key, slice):
            return self._get(self._place(key))
        items = [self._get(place) for place in range(*key.indices(self._count))]
        return b"".join(items) if self._typecode == "c" else "".join(items) if self._typecode == "u" else items

    def __setitem__(self, key, value):
        if not isinstance(key, slice):
            return self._set(self._place(key), value)
        places = range(*key.indices(self._count))
        if len(value) != len(places):
            raise ValueError("Can only assign sequence of same size")
        for place, item in zip(places, value):
            self._set(place, item)

    def __iter__(self):
        return (self._get(place) for place in range(self._count))


class _RawString(_RawArray):
    """Characters, which can also be seen as a whole."""

    @property
    def raw(self):
        return self[:]

    @raw.setter
    def raw(self, value):
        if len(value) > self._count:
            raise ValueError("byte string too long")
        self._wrapper.store(0, bytes(value))

    @property
    def value(self):
        text = self[:]
        return text.split(b"\0" if self._typecode == "c" else "\0", 1)[0]

    @value.setter
    def value(self, value):
        wide = self._typecode == "u"
        if not isinstance(value, str if wide else bytes):
            kind = type(value).__name__
            raise TypeError(f"unicode string expected instead of {kind} instance" if wide else
                            f"bytes expected instead of {kind} instance")
        if len(value) > self._count:
            raise ValueError("string too long" if wide else "byte string too long")
        end = ("\0" if wide else b"\0") if len(value) < self._count else value[:0]
        self[:len(value) + len(end)] = value + end


def RawValue(typecode_or_type, *args):
    value = _RawValue(typecode_or_type, 1)
    if args:
        (value.value,) = args
    return value


def RawArray(typecode_or_type, size_or_initializer):
    kind = _RawString if typecode_or_type in ("c", "u") else _RawArray
    if isinstance(size_or_initializer, int):
        if size_or_initializer < 0:
            raise ValueError(f"Array length must be >= 0, not {size_or_initializer}")
        return kind(typecode_or_type, size_or_initializer)
    items = size_or_initializer
    array = kind(typecode_or_type, len(items))
    array[:len(items)] = items
    return array


def Value(typecode_or_type, *args, lock=True, ctx=None):
    return _locked(RawValue(typecode_or_type, *args), lock, ctx)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    return _locked(RawArray(typecode_or_type, size_or_initializer), lock, ctx)


def _locked(raw, lock, ctx):
    if lock is False:
        return raw
    if lock in (True, None):
        lock = (ctx or get_context()).RLock()
    if not hasattr(lock, "acquire"):
        raise AttributeError(f"{lock!r} has no method 'acquire'")
    return synchronized(raw, lock, ctx=ctx)


def copy(obj):
    new = type(obj)(obj._typecode, obj._count)
    new._wrapper.store(0, obj._wrapper.load(0, len(obj._wrapper)))
    return new


def synchronized(obj, lock=None, ctx=None):
    assert not isinstance(obj, SynchronizedBase), "object already synchronized"
    if isinstance(obj, _RawValue):
        return Synchronized(obj, lock, ctx)
    if isinstance(obj, _RawString) and obj._typecode == "c":
        return SynchronizedString(obj, lock, ctx)
    return SynchronizedArray(obj, lock, ctx)


def _guarded(name):
    def get(self):
        with self:
            return getattr(self._obj, name)

    def set(self, value):
        with self:
            setattr(self._obj, name, value)

    return property(get, set)


class SynchronizedBase:
    def __init__(self, obj, lock=None, ctx=None):
        self._obj, self._lock = obj, lock or (ctx or get_context()).RLock()
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __reduce__(self):
        assert_spawning(self)
        return synchronized, (self._obj, self._lock)

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock

    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {self._obj}>"


class Synchronized(SynchronizedBase):
    value = _guarded("value")


class SynchronizedArray(SynchronizedBase):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, i):
        with self:
            return self._obj[i]

    def __setitem__(self, i, value):
        with self:
            self._obj[i] = value


class SynchronizedString(SynchronizedArray):
    value = _guarded("value")
    raw = _guarded("raw")
