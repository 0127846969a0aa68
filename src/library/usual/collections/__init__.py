"""Containers beyond the built-in ones."""

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque",
           "namedtuple"]

from types import _recursive_repr
from _assembler import Assembler
from _collections import (_append, _appendleft, _changes, _get, _list, _pop, _popleft, _replace, _ring, _rotate, _set,
                          _size)

_missing = object()


class defaultdict(dict):
    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        super().__init__(*args, **kwargs)

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def __repr__(self):
        return f"{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})"

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __reduce__(self):
        arguments = () if self.default_factory is None else (self.default_factory,)
        return type(self), arguments, None, None, iter(self.items())

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        joined = self.copy()
        joined.update(other)
        return joined

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        joined = type(self)(self.default_factory, other)
        joined.update(self)
        return joined


class OrderedDict(dict):
    """As CPython's, it moves and drops items past what a subclass makes of `[]`, but adds them by it."""

    def __init__(self, other=(), /, **kwds):
        OrderedDict.update(self, other, **kwds)

    def update(self, other=(), /, **kwds):
        if type(self) is OrderedDict or type(self).__setitem__ == dict.__setitem__:
            dict.update(self, other, **kwds)
        else:
            MutableMapping.update(self, other, **kwds)

    def __ior__(self, other):
        OrderedDict.update(self, other)
        return self

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default

    def move_to_end(self, key, last=True):
        if not dict.__contains__(self, key):
            raise KeyError(key)
        value = dict.pop(self, key)
        if not last:
            rest = list(dict.items(self))
            dict.clear(self)
        dict.__setitem__(self, key, value)
        if not last:
            dict.update(self, rest)

    def popitem(self, last=True):
        if not dict.__len__(self):
            raise KeyError("dictionary is empty")
        key = next(dict.__reversed__(self) if last else dict.__iter__(self))
        return key, dict.pop(self, key)

    def copy(self):
        made = type(self)()
        for key in self:
            made[key] = self[key]
        return made

    @_recursive_repr("...")
    def __repr__(self):
        return f"{type(self).__name__}({dict(self.items())!r})" if self else f"{type(self).__name__}()"

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        joined = type(self)(self)
        joined.update(other)
        return joined

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        joined = type(self)(other)
        joined.update(self)
        return joined

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __reduce__(self):
        return type(self), (), self.__dict__ or None, None, iter(self.items())


class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        ranked = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return ranked if n is None else ranked[:max(n, 0)]

    def elements(self):
        for element, count in self.items():
            for _ in range(count):
                yield element

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if isinstance(iterable, Mapping):
                if not self:
                    super().update(iterable)
                    iterable = {}
                for element, count in iterable.items():
                    self[element] = count + self.get(element, 0)
            else:
                for element in iterable:
                    self[element] = self.get(element, 0) + 1
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            if isinstance(iterable, Mapping):
                for element, count in iterable.items():
                    self[element] = self.get(element, 0) - count
            else:
                for element in iterable:
                    self[element] = self.get(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return type(self)(self)

    def __reduce__(self):
        return type(self), (dict(self),)

    def __delitem__(self, element):
        if element in self:
            super().__delitem__(element)

    def __repr__(self):
        if not self:
            return f"{type(self).__name__}()"
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)
        return f"{type(self).__name__}({shown!r})"

    def _keys_with(self, other):
        return [*self, *(element for element in other if element not in self)]

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] == other[element] for element in self._keys_with(other))

    def __ne__(self, other):
        return NotImplemented if not isinstance(other, Counter) else not self == other

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] <= other[element] for element in self._keys_with(other))

    def __lt__(self, other):
        return NotImplemented if not isinstance(other, Counter) else self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] >= other[element] for element in self._keys_with(other))

    def __gt__(self, other):
        return NotImplemented if not isinstance(other, Counter) else self >= other and self != other

    def _combined(self, other, choose):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for element in self._keys_with(other):
            count = choose(self[element], other[element])
            if count > 0:
                result[element] = count
        return result

    def __add__(self, other):
        return self._combined(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._combined(other, lambda a, b: a - b)

    def __or__(self, other):
        return self._combined(other, max)

    def __and__(self, other):
        return self._combined(other, min)

    def __pos__(self):
        return self + Counter()

    def __neg__(self):
        return Counter() - self

    def _keep(self, other):
        result = dict(other)
        self.clear()
        dict.update(self, result)
        return self

    def __iadd__(self, other):
        for element, count in other.items():
            self[element] += count
        return self._keep(+self)

    def __isub__(self, other):
        for element, count in other.items():
            self[element] -= count
        return self._keep(+self)

    def __ior__(self, other):
        return self._keep(self | other)

    def __iand__(self, other):
        return self._keep(self & other)


class deque:
    """Its items are in a ring, whose ends change natively, so that threads can share it."""

    __hash__ = None
    __tp_name__ = "collections.deque"

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError("an integer is required")
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
        self._ring, self._maxlen = _ring(), maxlen
        self.extend(iterable)

    @property
    def maxlen(self):
        return self._maxlen

    def append(self, x, /):
        _append(self._ring, x, self._maxlen)

    def appendleft(self, x, /):
        _appendleft(self._ring, x, self._maxlen)

    def pop(self):
        return _pop(self._ring)

    def popleft(self):
        return _popleft(self._ring)

    def extend(self, iterable, /):
        ring, maxlen = self._ring, self._maxlen
        for item in list(iterable) if iterable is self else iterable:
            _append(ring, item, maxlen)

    def extendleft(self, iterable, /):
        ring, maxlen = self._ring, self._maxlen
        for item in list(iterable) if iterable is self else iterable:
            _appendleft(ring, item, maxlen)

    def clear(self):
        _replace(self._ring, ())

    def rotate(self, n=1, /):
        _rotate(self._ring, n)

    def reverse(self):
        _replace(self._ring, _list(self._ring)[::-1])

    def copy(self):
        return type(self)(self, self._maxlen)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = type(self)((), self._maxlen)
        memo[id(self)] = made
        made.extend([deepcopy(item, memo) for item in self])
        return made

    def __reduce__(self):
        return type(self), ((), self._maxlen), None, iter(self)

    def count(self, x, /):
        return _list(self._ring).count(x)

    def index(self, x, start=0, stop=None, /):
        items = _list(self._ring)
        for place in range(*slice(start, stop).indices(len(items))):
            if items[place] is x or items[place] == x:
                return place
        raise ValueError("deque.index(x): x not in deque")

    def insert(self, i, x, /):
        if self._maxlen is not None and len(self) >= self._maxlen:
            raise IndexError("deque already at its maximum size")
        items = _list(self._ring)
        items.insert(i, x)
        _replace(self._ring, items)

    def remove(self, value, /):
        items = _list(self._ring)
        try:
            items.remove(value)
        except ValueError:
            raise ValueError("deque.remove(x): x not in deque") from None
        _replace(self._ring, items)

    def _check(self, index):
        if not hasattr(type(index), "__index__"):
            raise TypeError(f"sequence index must be integer, not '{type(index).__name__}'")

    def __getitem__(self, index, /):
        self._check(index)
        return _get(self._ring, index)

    def __setitem__(self, index, value, /):
        self._check(index)
        _set(self._ring, index, value)

    def __delitem__(self, index, /):
        self[index]
        items = _list(self._ring)
        del items[index]
        _replace(self._ring, items)

    def __len__(self):
        return _size(self._ring)

    def __iter__(self):
        ring = self._ring
        changes = _changes(ring)
        for item in _list(ring):
            yield item
            if _changes(ring) != changes:
                raise RuntimeError("deque mutated during iteration")

    def __reversed__(self):
        return reversed(_list(self._ring))

    def __contains__(self, x, /):
        return x in _list(self._ring)

    def __repr__(self):
        shown = "[" + ", ".join("[...]" if item is self else repr(item) for item in _list(self._ring)) + "]"
        return f"{type(self).__name__}({shown}{'' if self._maxlen is None else f', maxlen={self._maxlen}'})"

    def __add__(self, other, /):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        made = self.copy()
        made.extend(other)
        return made

    def __iadd__(self, other, /):
        self.extend(other)
        return self

    def __mul__(self, n, /):
        return type(self)(_list(self._ring) * n, self._maxlen)

    __rmul__ = __mul__

    def __imul__(self, n, /):
        items = _list(self._ring) * n
        self.clear()
        self.extend(items)
        return self

    def __eq__(self, other, /):
        return _list(self._ring) == _list(other._ring) if isinstance(other, deque) else NotImplemented

    def __lt__(self, other, /):
        return _list(self._ring) < _list(other._ring) if isinstance(other, deque) else NotImplemented

    def __le__(self, other, /):
        return _list(self._ring) <= _list(other._ring) if isinstance(other, deque) else NotImplemented

    def __gt__(self, other, /):
        return _list(self._ring) > _list(other._ring) if isinstance(other, deque) else NotImplemented

    def __ge__(self, other, /):
        return _list(self._ring) >= _list(other._ring) if isinstance(other, deque) else NotImplemented


_KEYWORDS = frozenset("""False None True and as assert async await break class continue def del elif else except finally
for from global if import in is lambda nonlocal not or pass raise return try while with yield""".split())


def _checked_names(typename, names, rename):
    seen = set()
    if rename:
        for place, name in enumerate(names):
            if not name.isidentifier() or name in _KEYWORDS or name.startswith("_") or name in seen:
                names[place] = f"_{place}"
            seen.add(name)
        seen = set()
    for name in [typename, *names]:
        if type(name) is not str:
            raise TypeError("Type names and field names must be strings")
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    for name in names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    return tuple(names)


def _tuple_maker(typename, fields, defaults):
    """`__new__`, written as CPython's is: `lambda _cls, x, y: _tuple_new(_cls, (x, y))`."""
    made = Assembler("<lambda>", ["_cls", *fields])
    made.load_global("_tuple_new", tuple.__new__, called=True)
    for name in made.locals:
        made.load(name)
    made.emit("BUILD_TUPLE", len(fields))
    made.emit("CALL", 2)
    made.emit("RETURN_VALUE")
    made.globals |= {"__builtins__": {}, "__name__": f"namedtuple_{typename}"}
    function = made.finish(f"{typename}.__new__", len(fields) + 4)
    function.__name__ = "__new__"
    function.__doc__ = f"Create new instance of {typename}({', '.join(fields)})"
    function.__defaults__ = defaults or None
    return function


class _tuplegetter:
    """A field of a named tuple."""

    def __init__(self, place, doc):
        self._place, self.__doc__ = place, doc

    def __get__(self, obj, cls=None):
        return self if obj is None else tuple.__getitem__(obj, self._place)

    def __set__(self, obj, value):
        raise AttributeError("can't set attribute")

    def __delete__(self, obj):
        raise AttributeError("can't delete attribute")

    def __reduce__(self):
        return _tuplegetter, (self._place, self.__doc__)

    def __repr__(self):
        return f"_tuplegetter({self._place}, {self.__doc__!r})"


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    typename = str(typename)
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = list(map(str, field_names))
    fields = _checked_names(typename, names, rename)
    defaults = tuple(defaults or ())
    if len(defaults) > len(fields):
        raise TypeError("Got more default values than field names")
    by_name = dict(zip(fields[len(fields) - len(defaults):], defaults))

    def _make(cls, iterable):
        made = tuple.__new__(cls, iterable)
        if len(made) != len(fields):
            raise TypeError(f"Expected {len(fields)} arguments, got {len(made)}")
        return made

    def _replace(self, /, **kwds):
        made = self._make(map(kwds.pop, fields, self))
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return made

    def __repr__(self):
        shown = ", ".join([f"{name}={value!r}" for name, value in zip(fields, self)])
        return f"{type(self).__name__}({shown})"

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        return tuple(self)

    namespace = {
        "__doc__": f"{typename}({', '.join(fields)})", "__slots__": (), "_fields": fields, "_field_defaults": by_name,
        "__new__": _tuple_maker(typename, fields, defaults), "_make": classmethod(_make), "_replace": _replace,
        "__replace__": _replace, "__repr__": __repr__, "_asdict": _asdict, "__getnewargs__": __getnewargs__,
        "__match_args__": fields,
    }
    for place, name in enumerate(fields):
        namespace[name] = _tuplegetter(place, f"Alias for field number {place}")
    namespace["__module__"] = module or _caller_name()
    return type(typename, (tuple,), namespace)


def _caller_name():
    import sys
    try:
        return sys._getframe(2).f_globals.get("__name__", "__main__")
    except (AttributeError, NotImplementedError):
        return "__main__"


from collections.abc import ItemsView, KeysView, Mapping, MutableMapping, MutableSequence, Sequence, ValuesView

MutableSequence.register(deque)


class _View:
    """A view of OrderedDict: it differs from the dictionary's in what it shows."""

    def __init__(self, view): self._view = view
    def __len__(self): return len(self._view)
    def __iter__(self): return iter(self._view)
    def __reversed__(self): return reversed(self._view)
    def __contains__(self, item): return item in self._view
    def __repr__(self): return f"{type(self).__name__}({list(self._view)!r})"


class odict_keys(_View, KeysView):
    __module__ = "builtins"


class odict_items(_View, ItemsView):
    __module__ = "builtins"


class odict_values(_View, ValuesView):
    __module__ = "builtins"


OrderedDict.keys = lambda self: odict_keys(dict.keys(self))
OrderedDict.items = lambda self: odict_items(dict.items(self))
OrderedDict.values = lambda self: odict_values(dict.values(self))


class UserDict(MutableMapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(type(self), "__missing__"):
            return type(self).__missing__(self, key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __repr__(self):
        return repr(self.data)

    def copy(self):
        if type(self) is UserDict:
            return UserDict(self.data)
        made = self.__copy__()
        made.data = {}
        made.update(self)
        return made

    def __copy__(self):
        made = type(self).__new__(type(self))
        made.__dict__.update(self.__dict__, data=self.data.copy())
        return made

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __or__(self, other):
        other = other.data if isinstance(other, UserDict) else other
        return type(self)(self.data | other) if isinstance(other, dict) else NotImplemented

    def __ror__(self, other):
        return type(self)(other | self.data) if isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self


def _data(other):
    return other.data if isinstance(other, (UserList, UserString)) else other


class UserList(MutableSequence):
    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_data(initlist))

    def __repr__(self):
        return repr(self.data)

    def __lt__(self, other): return self.data < _data(other)
    def __le__(self, other): return self.data <= _data(other)
    def __eq__(self, other): return self.data == _data(other)
    def __gt__(self, other): return self.data > _data(other)
    def __ge__(self, other): return self.data >= _data(other)
    __hash__ = None
    def __contains__(self, item): return item in self.data
    def __len__(self): return len(self.data)
    def __getitem__(self, i): return type(self)(self.data[i]) if isinstance(i, slice) else self.data[i]
    def __setitem__(self, i, item): self.data[i] = item
    def __delitem__(self, i): del self.data[i]
    def __add__(self, other): return type(self)(self.data + list(_data(other)))
    def __radd__(self, other): return type(self)(list(_data(other)) + self.data)
    def __mul__(self, n): return type(self)(self.data * n)
    __rmul__ = __mul__

    def __iadd__(self, other):
        self.data += list(_data(other))
        return self

    def __imul__(self, n):
        self.data *= n
        return self

    def append(self, item): self.data.append(item)
    def insert(self, i, item): self.data.insert(i, item)
    def pop(self, i=-1): return self.data.pop(i)
    def remove(self, item): self.data.remove(item)
    def clear(self): self.data.clear()
    def copy(self): return type(self)(self)
    def count(self, item): return self.data.count(item)
    def index(self, item, *args): return self.data.index(item, *args)
    def reverse(self): self.data.reverse()
    def sort(self, /, *args, **kwds): self.data.sort(*args, **kwds)
    def extend(self, other): self.data.extend(_data(other))


class UserString(Sequence):
    def __init__(self, seq):
        self.data = str(_data(seq))

    def __str__(self): return self.data
    def __repr__(self): return repr(self.data)
    def __hash__(self): return hash(self.data)
    def __eq__(self, other): return self.data == _data(other)
    def __lt__(self, other): return self.data < _data(other)
    def __contains__(self, char): return _data(char) in self.data
    def __len__(self): return len(self.data)
    def __getitem__(self, index): return type(self)(self.data[index])
    def __add__(self, other): return type(self)(self.data + str(_data(other)))
    def __radd__(self, other): return type(self)(str(other) + self.data)
    def __mul__(self, n): return type(self)(self.data * n)
    __rmul__ = __mul__

    def __mod__(self, args): return type(self)(self.data % args)
    def __int__(self): return int(self.data)
    def __float__(self): return float(self.data)
    def __complex__(self): return complex(self.data)

    def __getattr__(self, name):
        method = getattr(str, name)

        def call(*args, **kwds):
            result = method(self.data, *map(_data, args), **kwds)
            return type(self)(result) if isinstance(result, str) else result
        return call


class ChainMap(MutableMapping):
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __len__(self):
        return len(set().union(*self.maps))

    def __iter__(self):
        found = {}
        for mapping in reversed(self.maps):
            found |= dict.fromkeys(mapping)
        return iter(found)

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self.maps))})"

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        return cls(dict.fromkeys(iterable, value))

    def copy(self):
        return type(self)(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return type(self)(m, *self.maps)

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}") from None

    def popitem(self):
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError("No keys found in the first mapping.") from None

    def pop(self, key, *args):
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}") from None

    def clear(self):
        self.maps[0].clear()

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        made = self.copy()
        made.maps[0].update(other)
        return made

    def __ror__(self, other):
        made = dict(other)
        for mapping in reversed(self.maps):
            made.update(mapping)
        return type(self)(made)
