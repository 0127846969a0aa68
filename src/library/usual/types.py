"""Names for the classes that have none among the built-ins."""

import _thread


def _function():
    yield


async def _coroutine():
    pass


async def _asynchronous():
    yield


_made = _coroutine()
FunctionType = LambdaType = type(_function)
GeneratorType = type(_function())
CoroutineType = type(_made)
AsyncGeneratorType = type(_asynchronous())
_made.close()
CodeType = type(_function.__code__)
BuiltinFunctionType = BuiltinMethodType = type(len)
MethodDescriptorType = type(str.join)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)
MappingProxyType = type(type.__dict__)


class _Class:
    def method(self):
        pass


MethodType = type(_Class().method)
try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)
    FrameType = type(_error.__traceback__.tb_frame)


def _recursive_repr(fillvalue):
    """What shows an object that contains itself: `reprlib`'s, which is in the other volume."""
    def decorate(function):
        running = set()

        def wrapper(self):
            key = id(self), _thread.get_ident()
            if key in running:
                return fillvalue(self) if callable(fillvalue) else fillvalue
            running.add(key)
            try:
                return function(self)
            finally:
                running.discard(key)
        return wrapper
    return decorate


class SimpleNamespace:
    def __init__(self, mapping=(), /, **keywords):
        self.__dict__.update(mapping)
        self.__dict__.update(keywords)

    def _kind(self):
        return "namespace" if type(self) is SimpleNamespace else type(self).__name__

    @_recursive_repr(lambda self: SimpleNamespace._kind(self) + "(...)")
    def __repr__(self):
        pairs = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{SimpleNamespace._kind(self)}({pairs})"

    def __replace__(self, /, **keywords):
        made = type(self)()
        made.__dict__.update(self.__dict__, **keywords)
        return made

    def __eq__(self, other):
        if isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


SimpleNamespace.__module__ = "types"


def new_class(name, bases=(), kwds=None, exec_body=None):
    keywords = dict(kwds or {})
    metaclass = keywords.pop("metaclass", type(bases[0]) if bases else type)
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    return metaclass(name, bases, namespace, **keywords)


import builtins

ModuleType = type(builtins)
del builtins
del _made


class GenericAlias:
    __slots__ = ("__origin__", "__args__", "__parameters__")

    def __init__(self, origin, args):
        args = args if isinstance(args, tuple) else (args,)
        object.__setattr__(self, "__origin__", origin)
        object.__setattr__(self, "__args__", args)
        parameters = []
        for arg in args:
            for parameter in (arg,) if hasattr(arg, "__typing_subst__") else getattr(arg, "__parameters__", ()):
                if parameter not in parameters and not isinstance(arg, type):
                    parameters.append(parameter)
        object.__setattr__(self, "__parameters__", tuple(parameters))

    def __repr__(self):
        shown = ", ".join(map(_shown, self.__args__)) or "()"
        return f"{_shown(self.__origin__)}[{shown}]"

    def __call__(self, /, *args, **keywords):
        made = self.__origin__(*args, **keywords)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __getitem__(self, items):
        items = items if isinstance(items, tuple) else (items,)
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        if len(items) != len(self.__parameters__):
            many = "many" if len(items) > len(self.__parameters__) else "few"
            raise TypeError(f"Too {many} arguments for {self!r}; actual {len(items)}, "
                            f"expected {len(self.__parameters__)}")
        given = dict(zip(self.__parameters__, items))
        return type(self)(self.__origin__, tuple(_substituted(arg, given) for arg in self.__args__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__origin__) ^ hash(self.__args__)

    def __or__(self, other):
        return UnionType[self, other]

    def __ror__(self, other):
        return UnionType[other, self]

    def __instancecheck__(self, instance):
        raise TypeError("isinstance() argument 2 cannot be a parameterized generic")

    def __subclasscheck__(self, cls):
        raise TypeError("issubclass() argument 2 cannot be a parameterized generic")

    def __iter__(self):
        yield self

    def __reduce__(self):
        return GenericAlias, (self.__origin__, self.__args__)


def _substituted(arg, given):
    if arg in given:
        return given[arg]
    if isinstance(arg, UnionType):
        return UnionType[tuple(_substituted(part, given) for part in arg.__args__)]
    parameters = getattr(arg, "__parameters__", ())
    return arg[tuple(given[parameter] for parameter in parameters)] if parameters else arg


def _shown(item):
    if item is ...:
        return "..."
    if isinstance(item, list):
        return f"[{', '.join(map(_shown, item))}]"
    if isinstance(item, type):
        return item.__qualname__ if item.__module__ == "builtins" else f"{item.__module__}.{item.__qualname__}"
    return repr(item)


UnionType = type(int | str)
