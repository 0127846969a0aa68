"""Functions about functions."""

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache",
           "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod",
           "cached_property", "Placeholder"]

from sys import _uncount_calls
from types import MappingProxyType, UnionType

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)

_missing = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


def reduce(function, iterable, /, initial=_missing):
    try:
        items = iter(iterable)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _missing:
        for initial in items:
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    for item in items:
        initial = function(initial, item)
    return initial


def _from_lt(name):
    if name == "__gt__":
        def method(self, other):
            less = type(self).__lt__(self, other)
            return less if less is NotImplemented else not less and self != other
    elif name == "__le__":
        def method(self, other):
            less = type(self).__lt__(self, other)
            return less if less is NotImplemented else less or self == other
    else:
        def method(self, other):
            less = type(self).__lt__(self, other)
            return less if less is NotImplemented else not less
    return method


def _from_le(name):
    if name == "__ge__":
        def method(self, other):
            at_most = type(self).__le__(self, other)
            return at_most if at_most is NotImplemented else not at_most or self == other
    elif name == "__lt__":
        def method(self, other):
            at_most = type(self).__le__(self, other)
            return at_most if at_most is NotImplemented else at_most and self != other
    else:
        def method(self, other):
            at_most = type(self).__le__(self, other)
            return at_most if at_most is NotImplemented else not at_most
    return method


def _from_gt(name):
    if name == "__lt__":
        def method(self, other):
            more = type(self).__gt__(self, other)
            return more if more is NotImplemented else not more and self != other
    elif name == "__ge__":
        def method(self, other):
            more = type(self).__gt__(self, other)
            return more if more is NotImplemented else more or self == other
    else:
        def method(self, other):
            more = type(self).__gt__(self, other)
            return more if more is NotImplemented else not more
    return method


def _from_ge(name):
    if name == "__le__":
        def method(self, other):
            at_least = type(self).__ge__(self, other)
            return at_least if at_least is NotImplemented else not at_least or self == other
    elif name == "__gt__":
        def method(self, other):
            at_least = type(self).__ge__(self, other)
            return at_least if at_least is NotImplemented else at_least and self != other
    else:
        def method(self, other):
            at_least = type(self).__ge__(self, other)
            return at_least if at_least is NotImplemented else not at_least
    return method


_ORDERINGS = {"__lt__": _from_lt, "__gt__": _from_gt, "__le__": _from_le, "__ge__": _from_ge}


def total_ordering(cls):
    defined = [name for name in _ORDERINGS if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(defined)
    for name in _ORDERINGS:
        if name not in defined:
            method = _ORDERINGS[root](name)
            method.__name__ = name
            method.__qualname__ = f"{cls.__qualname__}.{name}"
            setattr(cls, name, method)
    return cls


def cmp_to_key(mycmp):
    class K:
        __slots__ = ("obj",)
        __hash__ = None

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0
    return K


class _PlaceholderType:
    __slots__ = ()

    def __repr__(self):
        return "Placeholder"


Placeholder = _PlaceholderType()


class partial:
    __slots__ = ("_parts", "__dict__", "__weakref__")

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        if any(value is Placeholder for value in keywords.values()):
            raise TypeError("Placeholder cannot be passed as a keyword argument")
        args = tuple(args)
        if isinstance(func, partial) and not func.__dict__:
            args = func._fill(args) if Placeholder in func.args else func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = super().__new__(cls)
        self._parts = func, args, keywords
        return self

    __tp_name__ = "functools.partial"

    @property
    def func(self):
        return self._parts[0]

    @property
    def args(self):
        return self._parts[1]

    @property
    def keywords(self):
        return self._parts[2]

    def _fill(self, given):
        """The held arguments, with the first of those given in the open places, the rest behind."""
        given = iter(given)
        filled = [next(given, arg) if arg is Placeholder else arg for arg in self.args]
        return (*filled, *given)

    def __call__(self, /, *args, **keywords):
        func, held, named = self._parts
        if Placeholder in held:
            count = sum(1 for arg in held if arg is Placeholder)
            if len(args) < count:
                raise TypeError("missing positional arguments in 'partial' call; "
                                f"expected at least {count}, got {len(args)}")
            return func(*self._fill(args), **{**named, **keywords})
        return func(*held, *args, **{**named, **keywords})

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return _Bound(self, obj)

    def __repr__(self):
        cls = type(self)
        func, args, keywords = self._parts
        parts = [repr(func), *map(repr, args)]
        parts += [f"{name}={value!r}" for name, value in keywords.items()]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def __reduce__(self):
        func, args, keywords = self._parts
        return type(self), (func,), (func, args, keywords, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError("invalid partial state")
        func, args, keywords, rest = state
        self._parts = func, tuple(args), dict(keywords)
        self.__dict__.clear()
        self.__dict__.update(rest or {})


class _Bound:
    """A callable object as a method."""

    def __init__(self, func, obj):
        self.__func__, self.__self__ = func, obj

    def __call__(self, /, *args, **keywords):
        return self.__func__(self.__self__, *args, **keywords)


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func, self.args, self.keywords = func, args, keywords

    def __get__(self, obj, cls=None):
        func = self.func.__get__(obj, cls)
        return partial(func, *self.args, **self.keywords)

    def __repr__(self):
        parts = [repr(self.func), *map(repr, self.args)]
        parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"functools.partialmethod({', '.join(parts)})"


class _CacheInfo(tuple):
    """What `cache_info` tells."""

    __slots__ = ()
    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return f"CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})"


class _Key(tuple):
    """The arguments of a call that is more than positional, told from a tuple that is an argument."""

    __slots__ = ()


def _make_key(args, keywords, typed):
    if not keywords and not typed:
        return args[0] if len(args) == 1 and type(args[0]) in (int, str) else _Key(args)
    key = args
    if keywords:
        key += (_missing,)
        for item in keywords.items():
            key += item
    if typed:
        key += tuple(type(value) for value in args) + tuple(type(value) for value in keywords.values())
    return _Key(key)


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        wrapper = _cached(maxsize, 128, typed)
        return update_wrapper(wrapper, maxsize)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        return update_wrapper(_cached(function, maxsize, typed), function)
    return decorate


def _cached(function, maxsize, typed):
    results = {}
    hits = misses = 0

    def wrapper(*args, **keywords):
        nonlocal hits, misses
        if maxsize == 0:
            misses += 1
            return function(*args, **keywords)
        key = _make_key(args, keywords, typed)
        try:
            result = results.get(key, _missing)
        except TypeError:
            hash(key)
            raise
        if result is not _missing:
            hits += 1
            if maxsize is not None:
                del results[key]
                results[key] = result
            return result
        misses += 1
        # CPython's wrapper is native, and no call among those that may be nested a thousand times.
        _uncount_calls(1)
        try:
            result = function(*args, **keywords)
        finally:
            _uncount_calls(-1)
        if maxsize is not None and key not in results and len(results) >= maxsize:
            del results[next(iter(results))]
        results[key] = result
        return result

    def cache_info():
        return _CacheInfo((hits, misses, maxsize, len(results)))

    def cache_clear():
        nonlocal hits, misses
        results.clear()
        hits = misses = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return wrapper


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            attributes = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                            f"{self.attrname!r} property.") from None
        value = attributes.get(self.attrname, _missing)
        if value is _missing:
            value = self.func(instance)
            attributes[self.attrname] = value
        return value


def _register(registry, cls, implementation):
    parts = cls.__args__ if isinstance(cls, UnionType) else (cls,)
    if all(isinstance(part, type) for part in parts):
        if implementation is None:
            return lambda implementation: _register(registry, cls, implementation)
        registry.update(dict.fromkeys(parts, implementation))
        return implementation
    if implementation is not None:
        raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
    annotations = getattr(getattr(cls, "__func__", cls), "__annotations__", None)
    if not annotations:
        raise TypeError(f"Invalid first argument to `register()`: {cls!r}. Use either "
                        "`@register(some_class)` or plain `@register` on an annotated function.")
    name, kind = next(iter(annotations.items()))
    if kind is None:
        kind = type(None)
    if not isinstance(kind, (type, UnionType)):
        raise TypeError(f"Invalid annotation for {name!r}. {kind!r} is not a class.")
    if isinstance(kind, UnionType) and not all(isinstance(part, type) for part in kind.__args__):
        raise TypeError(f"Invalid annotation for {name!r}. {kind!r} not all arguments are classes.")
    return _register(registry, kind, cls)


def _dispatch(registry, cls):
    for base in cls.__mro__[:-1]:
        if base in registry:
            return registry[base]
    found = object
    for candidate in registry:
        if issubclass(cls, candidate) and not issubclass(found, candidate):
            if not issubclass(candidate, found):
                raise RuntimeError(f"Ambiguous dispatch: {found} or {candidate}")
            found = candidate
    return registry[found]


def singledispatch(func):
    registry = {object: func}

    def register(cls, func=None):
        return _register(registry, cls, func)

    def dispatch(cls):
        return _dispatch(registry, cls)

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{func.__name__} requires at least 1 positional argument")
        return _dispatch(registry, type(args[0]))(*args, **keywords)

    update_wrapper(wrapper, func)
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        def method(*args, **keywords):
            if not args:
                raise TypeError(f"{self.func.__name__} requires at least 1 positional argument")
            return self.dispatcher.dispatch(type(args[0])).__get__(obj, cls)(*args, **keywords)
        method.register = self.register
        return update_wrapper(method, self.func)
