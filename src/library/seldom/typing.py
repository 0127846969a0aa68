"""Names for types, which are kept and not checked."""

import collections
import collections.abc
import contextlib
from abc import ABCMeta
from annotationlib import ForwardRef, get_annotations, Format
from types import GenericAlias, UnionType

_abc = collections.abc
Union = UnionType
TYPE_CHECKING = False
Text = str


def _type_check(arg, message="type"):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    if isinstance(arg, (list, tuple)) and not callable(arg):
        return arg
    return arg


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return type.__instancecheck__(self, obj)

    def __repr__(self):
        return "typing.Any" if self is Any else type.__repr__(self)


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


class _Typed:
    """What can stand in a union."""

    __slots__ = ()

    def __or__(self, other):
        return UnionType[self, _type_check(other)]

    def __ror__(self, other):
        return UnionType[_type_check(other), self]


class _SpecialForm(_Typed):
    __slots__ = ("_name", "_subscript")

    def __init__(self, name, subscript=None):
        self._name, self._subscript = name, subscript

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self!r} cannot be used with issubclass()")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __getitem__(self, parameters):
        if self._subscript is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._subscript(self, parameters)


def _shown(item):
    if item is ...:
        return "..."
    if isinstance(item, (list, tuple)):
        return f"[{', '.join(map(_shown, item))}]"
    if isinstance(item, type) and type(item) is not _AnyMeta:
        return item.__qualname__ if item.__module__ == "builtins" else f"{item.__module__}.{item.__qualname__}"
    return repr(item)


class _Alias(GenericAlias):
    """A subscription whose name is one of this module's: `typing.List[int]`."""

    __slots__ = ("_name",)

    def __init__(self, origin, args, name=None):
        GenericAlias.__init__(self, origin, args)
        object.__setattr__(self, "_name", name)

    def _head(self):
        return f"typing.{self._name}" if self._name else _shown(self.__origin__)

    def __repr__(self):
        args = self.__args__
        if self.__origin__ is _abc.Callable:
            return f"{self._head()}[{_abc._shown_callable(args)}]"
        return f"{self._head()}[{', '.join(map(_shown, args)) or '()'}]"

    def __getitem__(self, items):
        if self.__origin__ is _abc.Callable:
            front, result = _abc._substituted_callable(self.__args__, items)
            return _Alias(_abc.Callable, (*(front if isinstance(front, list) else (front,)), result), self._name)
        made = GenericAlias.__getitem__(_Unnamed(self.__origin__, self.__args__), items)
        return type(self)(self.__origin__, made.__args__, self._name)

    def __eq__(self, other):
        return isinstance(other, _Alias) and GenericAlias.__eq__(self, other)

    __hash__ = GenericAlias.__hash__

    def __call__(self, *args, **keywords):
        if self._name and self.__origin__.__module__ in ("builtins", "collections", "collections.abc"):
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        return GenericAlias.__call__(self, *args, **keywords)

    def __mro_entries__(self, bases):
        if self.__origin__ is Generic:
            return (Generic,)
        more = [base for base in bases if base is not self and _origin_of(base) is Generic]
        isclass = isinstance(self.__origin__, type)
        generic = () if more or not self.__parameters__ or isclass and issubclass(self.__origin__, Generic) \
            else (Generic,)
        return (self.__origin__, *generic)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    __subclasscheck__ = __instancecheck__

    def __reduce__(self):
        return _Alias, (self.__origin__, self.__args__, self._name)


class _Unnamed(GenericAlias):
    __slots__ = ()


def _origin_of(tp):
    return getattr(tp, "__origin__", None)


def _special(name):
    def make(form, parameters):
        return _Alias(form, (_type_check(parameters),), name)
    return _SpecialForm(name, make)


def _optional(form, parameter):
    if isinstance(parameter, tuple):
        raise TypeError(f"typing.Optional requires a single type. Got {parameter!r}.")
    return UnionType[_type_check(parameter), None]


def _literal(form, parameters):
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    flat = []
    for parameter in parameters:
        for item in parameter.__args__ if _origin_of(parameter) is Literal else (parameter,):
            if not any(item is known or item == known and type(item) is type(known) for known in flat):
                flat.append(item)
    return _LiteralAlias(form, tuple(flat), "Literal")


class _LiteralAlias(_Alias):
    __slots__ = ()

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"

    def __eq__(self, other):
        return set(self._typed()) == set(other._typed()) if isinstance(other, _LiteralAlias) else NotImplemented

    def __hash__(self):
        return hash(frozenset(self._typed()))

    def _typed(self):
        return [(type(value), value) for value in self.__args__]


def _annotated(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(parameters[0], parameters[1:])


class _AnnotatedAlias(_Alias):
    __slots__ = ("__metadata__",)

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        _Alias.__init__(self, origin, (origin,))
        object.__setattr__(self, "__metadata__", metadata)

    def __repr__(self):
        return f"typing.Annotated[{_shown(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __getitem__(self, items):
        return _AnnotatedAlias(_Unnamed(list, self.__args__)[items].__args__[0], self.__metadata__)

    def __eq__(self, other):
        return isinstance(other, _AnnotatedAlias) and get_args(self) == get_args(other)

    def __hash__(self):
        return hash(get_args(self))


def _several(name):
    def make(form, parameters):
        parameters = parameters if isinstance(parameters, tuple) else (parameters,)
        return _Alias(form, tuple(map(_type_check, parameters)), name)
    return _SpecialForm(name, make)


Optional = _SpecialForm("Optional", _optional)
Literal = _SpecialForm("Literal", _literal)
Annotated = _SpecialForm("Annotated", _annotated)
Final, ClassVar, Required, NotRequired = map(_special, ("Final", "ClassVar", "Required", "NotRequired"))
ReadOnly, TypeGuard, TypeIs, Unpack = map(_special, ("ReadOnly", "TypeGuard", "TypeIs", "Unpack"))
NoReturn, Never, Self, LiteralString, TypeAlias = map(
    _SpecialForm, ("NoReturn", "Never", "Self", "LiteralString", "TypeAlias"))
Concatenate = _several("Concatenate")


class _Generic(_Typed):
    """A container's name of this module: `typing.List`."""

    def __init__(self, origin, count, name=None, defaults=()):
        self.__origin__, self._count = origin, count
        self._name = name or origin.__name__
        self._defaults = defaults

    def __repr__(self):
        return "typing." + self._name

    def __getitem__(self, parameters):
        parameters = parameters if isinstance(parameters, tuple) else (parameters,)
        parameters = tuple(map(_type_check, parameters))
        if self._count is not None and len(parameters) < self._count:
            missing = self._count - len(parameters)
            if missing <= len(self._defaults):
                parameters += self._defaults[len(self._defaults) - missing:]
        if self._count is not None and len(parameters) != self._count:
            many = "many" if len(parameters) > self._count else "few"
            raise TypeError(f"Too {many} arguments for {self!r}; actual {len(parameters)}, expected {self._count}")
        return _Alias(self.__origin__, parameters, self._name)

    def __call__(self, *args, **keywords):
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name


class _CallableType(_Generic):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        arguments, result = parameters
        if not isinstance(arguments, list) and not _abc._is_front(arguments):
            raise TypeError("Callable[args, result]: args must be a list. Got " + repr(arguments))
        front = map(_type_check, arguments) if isinstance(arguments, list) else (arguments,)
        return _Alias(self.__origin__, (*front, _type_check(result)), "Callable")


_None = type(None)
Hashable, Sized = _Generic(_abc.Hashable, 0), _Generic(_abc.Sized, 0)
Callable = _CallableType(_abc.Callable, 2)
Iterable, Iterator, Reversible = _Generic(_abc.Iterable, 1), _Generic(_abc.Iterator, 1), _Generic(_abc.Reversible, 1)
Container, Collection = _Generic(_abc.Container, 1), _Generic(_abc.Collection, 1)
AbstractSet, MutableSet = _Generic(_abc.Set, 1, "AbstractSet"), _Generic(_abc.MutableSet, 1)
Mapping, MutableMapping = _Generic(_abc.Mapping, 2), _Generic(_abc.MutableMapping, 2)
Sequence, MutableSequence = _Generic(_abc.Sequence, 1), _Generic(_abc.MutableSequence, 1)
KeysView, ItemsView, ValuesView = _Generic(_abc.KeysView, 1), _Generic(_abc.ItemsView, 2), _Generic(_abc.ValuesView, 1)
Awaitable, AsyncIterator = _Generic(_abc.Awaitable, 1), _Generic(_abc.AsyncIterator, 1)
AsyncIterable = _Generic(_abc.AsyncIterable, 1)
Coroutine = _Generic(_abc.Coroutine, 3)
Generator = _Generic(_abc.Generator, 3, defaults=(_None, _None))
AsyncGenerator = _Generic(_abc.AsyncGenerator, 2, defaults=(_None,))
Tuple, List, Dict = _Generic(tuple, None, "Tuple"), _Generic(list, 1, "List"), _Generic(dict, 2, "Dict")
Set, FrozenSet, Type = _Generic(set, 1, "Set"), _Generic(frozenset, 1, "FrozenSet"), _Generic(type, 1, "Type")
Deque = _Generic(collections.deque, 1, "Deque")
DefaultDict = _Generic(collections.defaultdict, 2, "DefaultDict")
OrderedDict, Counter = _Generic(collections.OrderedDict, 2), _Generic(collections.Counter, 1)
ChainMap = _Generic(collections.ChainMap, 2)
ContextManager = _Generic(contextlib.AbstractContextManager, None, "ContextManager")


class NoDefaultType:
    def __repr__(self):
        return "typing.NoDefault"


NoDefault = NoDefaultType()


class _Lazy(_Typed):
    """What has attributes that are evaluated when they are first asked for."""

    def __getattr__(self, name):
        evaluate = self.__dict__.get("_later", {}).get(name)
        if evaluate is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        value = evaluate(1)
        setattr(self, name, value)
        return value


class TypeVar(_Lazy):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, default=NoDefault,
                 infer_variance=False):
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__name__, self.__constraints__, self.__bound__ = name, constraints, bound
        self.__covariant__, self.__contravariant__ = covariant, contravariant
        self.__infer_variance__, self.__default__ = infer_variance, default

    def has_default(self):
        return self.__default__ is not NoDefault

    def __typing_subst__(self, arg):
        return arg

    def __repr__(self):
        sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "" if self.__infer_variance__ else "~"
        return sign + self.__name__

    def __reduce__(self):
        return self.__name__


class ParamSpec(TypeVar):
    @property
    def args(self):
        return _ParamSpecPart(self, "args")

    @property
    def kwargs(self):
        return _ParamSpecPart(self, "kwargs")


class _ParamSpecPart:
    def __init__(self, origin, part):
        self.__origin__, self._part = origin, part

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._part}"


class TypeVarTuple(TypeVar):
    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


AnyStr = TypeVar("AnyStr", bytes, str)


class TypeAliasType(_Lazy):
    def __init__(self, name, value, *, type_params=()):
        self.__name__, self.__value__, self.__type_params__ = name, value, type_params

    def __repr__(self):
        return self.__name__

    def __getitem__(self, parameters):
        return GenericAlias(self, parameters)


def _alias(name, parameters, evaluate):
    """What `type name[parameters] = …` makes: its value is evaluated when it is asked for."""
    alias = TypeAliasType(name, None, type_params=parameters or ())
    _put_off(alias, "__value__", evaluate)
    return alias


def _bounded(kind, what, evaluate):
    """A type variable with a bound (2) or constraints (3), or a parameter that gets a default (5)."""
    parameter = what if kind == 5 else TypeVar(what, infer_variance=True)
    _put_off(parameter, {2: "__bound__", 3: "__constraints__", 5: "__default__"}[kind], evaluate)
    return parameter


def _put_off(owner, name, evaluate):
    delattr(owner, name)
    owner._later = {**owner.__dict__.get("_later", {}), name: evaluate}


class Generic:
    __slots__ = ()
    __parameters__ = ()

    def __class_getitem__(cls, parameters):
        parameters = parameters if isinstance(parameters, tuple) else (parameters,)
        parameters = tuple(map(_type_check, parameters))
        if cls in (Generic, Protocol):
            if not parameters:
                raise TypeError(f"Parameter list to {cls.__name__}[...] cannot be empty")
            if not all(isinstance(parameter, TypeVar) for parameter in parameters):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter "
                                "specification variables.")
            return _Alias(cls, parameters, cls.__name__)
        if not cls.__parameters__:
            raise TypeError(f"{cls!r} is not a generic class")
        if len(parameters) != len(cls.__parameters__):
            many = "many" if len(parameters) > len(cls.__parameters__) else "few"
            raise TypeError(f"Too {many} arguments for {cls!r}; actual {len(parameters)}, "
                            f"expected {len(cls.__parameters__)}")
        return _Alias(cls, parameters)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        parameters = []
        for base in cls.__dict__.get("__orig_bases__", ()):
            for parameter in getattr(base, "__parameters__", ()):
                if parameter not in parameters:
                    parameters.append(parameter)
        if cls.__dict__.get("__type_params__"):
            parameters = list(cls.__type_params__)
        cls.__parameters__ = tuple(parameters)


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol or not cls.__dict__.get("_is_protocol"):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            if type(instance) is cls or cls in type(instance).__mro__:
                return True
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        return all(hasattr(instance, name) for name in _protocol_members(cls))

    def __subclasscheck__(cls, other):
        if cls is Protocol or not cls.__dict__.get("_is_protocol"):
            return super().__subclasscheck__(other)
        if not getattr(cls, "_is_runtime_protocol", False):
            if cls in other.__mro__:
                return True
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        return all(hasattr(other, name) for name in _protocol_members(cls))


_NOT_MEMBERS = {"__module__", "__doc__", "__dict__", "__weakref__", "__qualname__", "__annotations__", "__annotate__",
                "__annotate_func__", "__annotations_cache__", "__parameters__", "__orig_bases__", "__init__",
                "__slots__", "_is_protocol", "_is_runtime_protocol", "__abstractmethods__", "_abc_registry",
                "_abc_strange", "__firstlineno__", "__static_attributes__", "__class_getitem__", "__init_subclass__",
                "__match_args__", "__hash__", "__new__", "__subclasshook__", "__type_params__", "__protocol_attrs__",
                "__classdictcell__", "__conditional_annotations__", "__classdict__"}


def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base in (Protocol, Generic):
            continue
        names |= {name for name in base.__dict__ if name not in _NOT_MEMBERS}
        names |= set(get_annotations(base, format=Format.FORWARDREF))
    return names


def get_protocol_members(tp):
    return frozenset(_protocol_members(tp))


def is_protocol(tp):
    return isinstance(tp, type) and tp is not Protocol and bool(tp.__dict__.get("_is_protocol"))


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol and cls.__init__ is object.__init__:
            cls.__init__ = _no_init
        elif not cls._is_protocol and cls.__init__ is _no_init:
            for base in cls.__mro__:
                found = base.__dict__.get("__init__", _no_init)
                if found is not _no_init:
                    cls.__init__ = found
                    break


def runtime_checkable(cls):
    if not is_protocol(cls):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def _supports(name, method):
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), {method: lambda self: None, "__module__": "typing"}))


SupportsInt, SupportsFloat = _supports("SupportsInt", "__int__"), _supports("SupportsFloat", "__float__")
SupportsComplex, SupportsBytes = _supports("SupportsComplex", "__complex__"), _supports("SupportsBytes", "__bytes__")
SupportsIndex, SupportsAbs = _supports("SupportsIndex", "__index__"), _supports("SupportsAbs", "__abs__")
SupportsRound = _supports("SupportsRound", "__round__")


_SPECIAL_MEMBERS = frozenset(["__module__", "__name__", "__annotations__", "__annotate__", "__annotate_func__",
                              "__annotations_cache__", "__qualname__", "__firstlineno__", "__static_attributes__",
                              "__classcell__", "__classdictcell__", "__orig_bases__", "__conditional_annotations__",
                              "__doc__"])
_PROHIBITED = frozenset(["__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
                         "_field_types", "_make", "_replace", "_asdict", "_source"])


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def _make_namedtuple(name, types, module, defaults=()):
    made = collections.namedtuple(name, list(types), defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        probe = type("probe", (), {key: value for key, value in ns.items() if key.startswith("__annot")
                                   or key == "__conditional_annotations__"})
        types = {name: _type_check(kind) for name, kind in get_annotations(probe, format=Format.FORWARDREF).items()}
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field"
                                f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _make_namedtuple(typename, types, ns["__module__"], [ns[name] for name in defaults])
        for key, value in ns.items():
            if key in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key == "__doc__" and value is None:
                continue
            if key not in _SPECIAL_MEMBERS - {"__doc__"} and key not in made._fields:
                setattr(made, key, value)
                hook = getattr(type(value), "__set_name__", None)
                if hook is not None:
                    hook(value, made, key)
        made.__orig_bases__ = ns.get("__orig_bases__", ())
        if Generic in bases:
            made.__class_getitem__ = classmethod(GenericAlias)
        return made


def NamedTuple(typename, fields, /):
    return _make_namedtuple(typename, {name: _type_check(kind) for name, kind in fields}, "__main__")


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        made = type.__new__(_TypedDictMeta, name, (dict,), ns)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        for key, kind in get_annotations(made, format=Format.FORWARDREF).items():
            annotations[key] = kind = _type_check(kind)
            origin = _origin_of(kind)
            needed = True if origin is Required else False if origin is NotRequired else total
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
        made.__annotations__ = annotations
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields, /, *, total=True):
    return _TypedDictMeta(typename, (), {"__annotations__": dict(fields), "__module__": "__main__"}, total=total)


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


class NewType(_Typed):
    def __init__(self, name, tp):
        self.__qualname__ = self.__name__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type(obj, /):
    import sys
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    arg.__no_type_check__ = True
    return arg


def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions "
                              "outside a stub module should always be followed by an implementation that is not "
                              "@overload-ed.")


def overload(func):
    return _overload_dummy


def dataclass_transform(**options):
    return lambda cls_or_fn: cls_or_fn


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    return Generic if tp is Generic else _origin_of(tp)


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _Generic):
        return ()
    args = getattr(tp, "__args__", ())
    if _origin_of(tp) is _abc.Callable:
        return _abc._parts(args)
    return args


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=Format.VALUE):
    hints = {}
    sources = reversed(obj.__mro__) if isinstance(obj, type) else (obj,)
    for source in sources:
        names = vars(_module_of(source)) if globalns is None else globalns
        for name, hint in get_annotations(source, format=format).items():
            hints[name] = _resolved(hint, names, include_extras)
    return hints


def _module_of(source):
    import sys
    return sys.modules.get(getattr(source, "__module__", None)) or sys.modules["builtins"]


def _resolved(hint, names, include_extras):
    import builtins
    hint = _type_check(hint)
    if isinstance(hint, ForwardRef):
        text = hint.__forward_arg__
        if text in names:
            return names[text]
        if hasattr(builtins, text):
            return getattr(builtins, text)
        if text.isidentifier():
            raise NameError(f"name {text!r} is not defined")
        raise NotImplementedError("not supported by this page's interpreter: annotations evaluated from text")
    if isinstance(hint, _AnnotatedAlias) and not include_extras:
        return hint.__origin__
    return hint


__all__ = [name for name in globals() if not name.startswith("_") and name not in
           ("collections", "contextlib", "ABCMeta", "GenericAlias", "UnionType", "get_annotations", "Format")]
