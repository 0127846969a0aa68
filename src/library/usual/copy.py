"""Copies of objects, shallow and deep."""

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error

_ATOMIC = {type(None), type(...), type(NotImplemented), int, float, bool, str, bytes, type, range, slice, property,
           type(len), type(lambda: 0)}
_missing = object()


def copy(x):
    cls = type(x)
    if cls in _ATOMIC or cls is tuple or cls is frozenset or issubclass(cls, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    return _rebuild(x, cls, lambda part: part)


def deepcopy(x, memo=None):
    cls = type(x)
    if cls in _ATOMIC:
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _missing)
    if known is not _missing:
        return known
    if cls is list:
        y = []
        memo[id(x)] = y
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is dict:
        y = {}
        memo[id(x)] = y
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        y = _deepcopy_tuple(x, memo)
    elif cls is set or cls is frozenset:
        y = cls(deepcopy(item, memo) for item in x)
    elif cls is bytearray:
        y = x.copy()
    elif issubclass(cls, type):
        return x
    elif (copier := getattr(cls, "__deepcopy__", None)) is not None:
        y = copier(x, memo)
    else:
        y = _rebuild(x, cls, lambda part: deepcopy(part, memo), memo)
    if y is not x:
        memo[id(x)] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _bare(x, cls, each):
    """A new object of the class, made as pickle makes it, without attributes and contents."""
    if cls.__reduce__ != object.__reduce__ or cls.__reduce_ex__ != object.__reduce_ex__:
        return None
    arguments = ()
    if (extended := getattr(x, "__getnewargs_ex__", None)) is not None:
        positional, named = extended()
        return cls.__new__(cls, *map(each, positional), **{name: each(value) for name, value in named.items()})
    if (given := getattr(cls, "__getnewargs__", None)) is not None:
        arguments = tuple(map(each, given(x)))
    else:
        for base in (int, float, str, bytes, frozenset):
            if isinstance(x, base):
                arguments = (base(x),)
    return cls.__new__(cls, *arguments)


def _rebuild(x, cls, each, memo=None):
    """A copy of an object of any class; `each` copies what it holds."""
    refused = {"generator", "coroutine", "lock", "RLock", "module", "frame", "traceback"}
    if cls.__name__ in refused and cls.__module__ in ("builtins", "_thread"):
        prefix = "_thread." if cls.__module__ == "_thread" else ""
        raise TypeError(f"cannot pickle '{prefix}{cls.__name__}' object")
    y = _bare(x, cls, each)
    if y is None:
        return _reconstruct(x, x.__reduce_ex__(4), each)
    if memo is not None:
        memo[id(x)] = y
    if isinstance(x, BaseException):
        y.args = tuple(map(each, x.args))
    state = getattr(x, "__getstate__", None)
    if type(state).__name__ == "method":
        _set_state(y, each(state()))
    else:
        _copy_attributes(x, y, cls, each)
    if isinstance(x, list):
        for item in list.__iter__(x):
            list.append(y, each(item))
    elif isinstance(x, dict):
        for key, value in dict.items(x):
            dict.__setitem__(y, each(key), each(value))
    elif isinstance(x, set):
        set.update(y, [each(item) for item in set.__iter__(x)])
    return y


def _copy_attributes(x, y, cls, each):
    state = {name: each(value) for name, value in getattr(x, "__dict__", {}).items()}
    if state and (setter := getattr(y, "__setstate__", None)) is not None:
        setter(state)
        state = {}
    for name, value in state.items():
        y.__dict__[name] = value
    for base in cls.__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                object.__setattr__(y, name, each(getattr(x, name)))


def _set_state(y, state):
    if (setter := getattr(y, "__setstate__", None)) is not None:
        setter(state)
        return
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
        for name, value in (slots or {}).items():
            setattr(y, name, value)
    if state:
        y.__dict__.update(state)


def _reconstruct(x, reduced, each):
    if isinstance(reduced, str):
        return x
    function, arguments, *rest = reduced
    y = function(*map(each, arguments))
    if rest and rest[0] is not None:
        _set_state(y, each(rest[0]))
    if len(rest) > 1 and rest[1] is not None:
        for item in rest[1]:
            y.append(each(item))
    if len(rest) > 2 and rest[2] is not None:
        for key, value in rest[2]:
            y[each(key)] = each(value)
    return y


def replace(obj, /, **changes):
    cls = type(obj)
    function = getattr(cls, "__replace__", None)
    if function is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return function(obj, **changes)
