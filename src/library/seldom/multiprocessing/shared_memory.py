"""Shared memory that has a name. A child knows the names that its parent knew when it started the child."""

import os
import struct
from functools import partial
from multiprocessing.heap import Block
from types import GenericAlias

__all__ = ["SharedMemory", "ShareableList"]

# By name, until it is unlinked: memory outlives the objects that show it.
_blocks = {}


class _Buffer:
    """What a `memoryview` of the memory would be."""

    ndim, readonly, c_contiguous = 1, False, True

    def __init__(self, block, places, format="B"):
        self._block, self._places, self.format = block, places, format
        self.itemsize = struct.calcsize(format)

    def _check(self):
        if self._block is None:
            raise ValueError("operation forbidden on released memoryview object")
        return self._block

    @property
    def nbytes(self):
        return self._check() and len(self._places) * self.itemsize

    shape = property(lambda self: (len(self),))

    def __len__(self):
        self._check()
        return len(self._places)

    def _at(self, index):
        try:
            return self._places[index]
        except IndexError:
            raise IndexError("index out of bounds on dimension 1") from None

    def __getitem__(self, index):
        block = self._check()
        if isinstance(index, slice):
            return _Buffer(block, self._places[index], self.format)
        return struct.unpack(self.format, block.load(self._at(index), self.itemsize))[0]

    def __setitem__(self, index, value):
        block = self._check()
        if not isinstance(index, slice):
            try:
                data = struct.pack(self.format, value)
            except struct.error:
                raise ValueError(f"memoryview: invalid value for format {self.format!r}") from None
            return block.store(self._at(index), data)
        places = self._places[index]
        data = value.tobytes() if isinstance(value, _Buffer) else bytes(memoryview(value))
        if len(data) != len(places) * self.itemsize:
            raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
        if places.step == self.itemsize or len(places) < 2:
            return data and block.store(places[0], data)
        for number, place in enumerate(places):
            block.store(place, data[number * self.itemsize:(number + 1) * self.itemsize])

    def __iter__(self):
        return iter(self.tolist())

    def __eq__(self, other):
        return self.tobytes() == (other.tobytes() if isinstance(other, _Buffer) else other)

    def tobytes(self):
        block, places = self._check(), self._places
        if places.step == self.itemsize:
            return block.load(places.start, self.nbytes)
        return b"".join(block.load(place, self.itemsize) for place in places)

    __bytes__ = tobytes

    def tolist(self):
        return [struct.unpack(self.format, self.tobytes()[place:place + self.itemsize])[0]
                for place in range(0, self.nbytes, self.itemsize)] if self.format != "B" else list(self.tobytes())

    def hex(self, *args):
        return self.tobytes().hex(*args)

    def cast(self, format):
        if self.nbytes % struct.calcsize(format):
            raise TypeError("memoryview: length is not a multiple of itemsize")
        places = self._places
        if places.step != self.itemsize:
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        return _Buffer(self._block, range(places.start, places.stop, struct.calcsize(format)), format)

    def release(self):
        self._block = None

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args):
        self.release()


class SharedMemory:
    _name = _block = _buf = None

    def __init__(self, name=None, create=False, size=0, *, track=True):
        if size < 0:
            raise ValueError("'size' must be a positive integer")
        if create and size == 0:
            raise ValueError("'size' must be a positive number different from zero")
        if name is None and not create:
            raise ValueError("'name' can only be None if create=True")
        if create:
            while name is None or name in _blocks and name.startswith("psm_"):
                name = f"psm_{os.urandom(4).hex()}"
            if name in _blocks:
                raise FileExistsError(17, "File exists", f"/{name}")
            _blocks[name] = Block(size)
        elif name not in _blocks:
            raise FileNotFoundError(2, "No such file or directory", f"/{name}")
        self._name, self._block = name, _blocks[name]
        self._size = len(self._block)
        self._buf = _Buffer(self._block, range(self._size))

    def __del__(self):
        self.close()

    def __reduce__(self):
        return type(self), (self.name, False, self.size)

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, size={self.size})"

    @property
    def buf(self):
        return self._buf

    @property
    def name(self):
        return self._name

    @property
    def size(self):
        return self._size

    def close(self):
        if self._buf is not None:
            self._buf.release()
        self._buf = self._block = None

    def unlink(self):
        if self._name and _blocks.pop(self._name, None) is None:
            raise FileNotFoundError(2, "No such file or directory", f"/{self._name}")


_FORMATS = {int: "q", float: "d", bool: "xxxxxxx?", type(None): "xxxxxx?x"}
_TEXT, _BYTES, _NONE = 1, 2, 3


def _kind(value):
    return _TEXT if isinstance(value, str) else _BYTES if isinstance(value, bytes) else _NONE if value is None else 0


def _encoded(value):
    return value.encode() if isinstance(value, str) else value


class ShareableList:
    """As many items as at first, each in its place: their number, the places, the items, their formats and kinds."""

    def __init__(self, sequence=None, *, name=None):
        if name is not None and sequence is None:
            self.shm = SharedMemory(name)
            self._list_len = len(self)
            self._allocated_offsets = list(struct.unpack_from(f"{self._list_len + 1}q", self.shm.buf, 8))
            return
        items = list(sequence or ())
        formats = [f"{8 * (len(item) // 8 + 1)}s" if isinstance(item, (str, bytes)) else _FORMATS[type(item)]
                   for item in items]
        self._list_len, self._allocated_offsets = len(items), [0]
        for format in formats:
            self._allocated_offsets.append(self._allocated_offsets[-1] + struct.calcsize(format))
        self.shm = SharedMemory(name, create=True, size=self._kinds + len(items))
        struct.pack_into(f"{len(items) + 2}q", self.shm.buf, 0, len(items), *self._allocated_offsets)
        for place, (item, format) in enumerate(zip(items, formats)):
            self._put(place, format, item)

    _items = property(lambda self: 8 * (self._list_len + 2))
    _formats = property(lambda self: self._items + self._allocated_offsets[-1])
    _kinds = property(lambda self: self._formats + 8 * self._list_len)

    def _put(self, place, format, item):
        buffer = self.shm.buf
        struct.pack_into("8s", buffer, self._formats + 8 * place, format.encode())
        struct.pack_into("b", buffer, self._kinds + place, _kind(item))
        struct.pack_into(format, buffer, self._items + self._allocated_offsets[place], _encoded(item))

    def _format(self, place):
        return struct.unpack_from("8s", self.shm.buf, self._formats + 8 * place)[0].rstrip(b"\0").decode()

    def _place(self, position, message):
        place = position + self._list_len if position < 0 else position
        if not 0 <= place < self._list_len:
            raise IndexError(message)
        return place

    def __getitem__(self, position):
        place = self._place(position, "index out of range")
        start = self._items + self._allocated_offsets[place]
        (value,) = struct.unpack_from(self._format(place), self.shm.buf, start)
        kind = self.shm.buf[self._kinds + place]
        if kind in (_TEXT, _BYTES):
            value = value.rstrip(b"\0")
        return None if kind == _NONE else value.decode() if kind == _TEXT else value

    def __setitem__(self, position, value):
        place = self._place(position, "assignment index out of range")
        if isinstance(value, (str, bytes)):
            room = self._allocated_offsets[place + 1] - self._allocated_offsets[place]
            if len(_encoded(value)) > room:
                raise ValueError("bytes/str item exceeds available storage")
            format = f"{room}s"
        else:
            format = _FORMATS[type(value)]
        self._put(place, format, value)

    def __reduce__(self):
        return partial(type(self), name=self.shm.name), ()

    def __len__(self):
        return struct.unpack_from("q", self.shm.buf, 0)[0]

    def __repr__(self):
        return f"{type(self).__name__}({list(self)}, name={self.shm.name!r})"

    @property
    def format(self):
        return "".join(self._format(place) for place in range(self._list_len))

    def count(self, value):
        return sum(value == item for item in self)

    def index(self, value):
        for place, item in enumerate(self):
            if item == value:
                return place
        raise ValueError("ShareableList.index(x): x not in list")

    __class_getitem__ = classmethod(GenericAlias)
