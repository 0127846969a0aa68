"""Classes made of fields."""

import keyword
import sys
from _assembler import Assembler
from abc import update_abstractmethods
from annotationlib import Format, get_annotations
from copy import deepcopy
from reprlib import recursive_repr
from types import GenericAlias, MappingProxyType
from typing import Any, ClassVar, get_origin

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
           "astuple", "make_dataclass", "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    pass


class _Mark:
    """A value of its own."""

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


_HAS_DEFAULT_FACTORY = _Mark("<factory>")
_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = _Mark("_FIELD"), _Mark("_FIELD_CLASSVAR"), _Mark("_FIELD_INITVAR")
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = MappingProxyType({})
_FIELDS, _PARAMS, _POST_INIT_NAME = "__dataclass_fields__", "__dataclass_params__", "__post_init__"


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only",
                 "doc", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only, self.doc = kw_only, doc

    @recursive_repr()
    def __repr__(self):
        names = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only",
                 "doc", "_field_type")
        return f"Field({','.join([f'{name}={getattr(self, name)!r}' for name in names])})"

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots",
                 "weakref_slot")

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return f"_DataclassParams({','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__])})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING, doc=None):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def _is_marker(annotation, marker, names):
    """Whether an annotation, which may be text, is `marker` or one of its subscriptions."""
    if isinstance(annotation, str):
        return annotation.partition("[")[0].strip().rpartition(".")[2] in names
    return annotation is marker or get_origin(annotation) is marker or type(annotation) is marker


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == "member_descriptor":
            default = MISSING
        f = field(default=default)
    f.name, f.type, f._field_type = name, annotation, _FIELD
    if _is_marker(annotation, ClassVar, ("ClassVar",)):
        f._field_type = _FIELD_CLASSVAR
    elif _is_marker(annotation, InitVar, ("InitVar",)):
        f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is not _FIELD_CLASSVAR:
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")
    return f


def _collect(cls, kw_only):
    """The fields of the class, those of its bases first, and whether bases are frozen."""
    collected, has_bases, any_frozen, all_frozen = {}, False, False, None
    for base in cls.__mro__[-1:0:-1]:
        inherited = base.__dict__.get(_FIELDS)
        if inherited is not None:
            has_bases = True
            collected.update(inherited)
            params = getattr(base, _PARAMS)
            all_frozen = params.frozen if all_frozen is None else all_frozen and params.frozen
            any_frozen = any_frozen or params.frozen
    annotations, own, marked = get_annotations(cls, format=Format.FORWARDREF), [], False
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or isinstance(annotation, str) and annotation.rpartition(".")[2] == "KW_ONLY":
            if marked:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            marked = kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        collected[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return collected, has_bases, any_frozen, all_frozen


def _init_order(fields):
    positional = tuple(f for f in fields if f.init and not f.kw_only)
    return positional, tuple(f for f in fields if f.init and f.kw_only)


def _has_default(f):
    return f.default is not MISSING or f.default_factory is not MISSING


def _write_init(cls, fields, frozen, has_post_init):
    """`__init__`, with the instructions that CPython's has, except that what it names are globals of its own."""
    positional, named = _init_order([f for f in fields if f._field_type in (_FIELD, _FIELD_INITVAR)])
    seen = None
    for f in positional:
        if _has_default(f):
            seen = f
        elif seen:
            raise TypeError(f"non-default argument {f.name!r} follows default argument {seen.name!r}")
    taken = {f.name for f in fields}
    self = "__dataclass_self__" if "self" in taken else "self"
    made = Assembler("__init__", [self, *(f.name for f in positional)], [f.name for f in named], first_line=2)
    for f in fields:
        if f._field_type is _FIELD and (f.init or f.default_factory is not MISSING):
            made.line += 1
            _write_field(made, f, self, frozen)
    if has_post_init:
        made.line += 1
        made.load(self)
        made.attribute(_POST_INIT_NAME, called=True)
        given = [f.name for f in fields if f._field_type is _FIELD_INITVAR]
        for name in given:
            made.load(name)
        made.emit("CALL", len(given))
        made.emit("POP_TOP")
    if made.line == 2:
        made.line = 3
    made.constant(None)
    made.emit("RETURN_VALUE")
    made.globals["__name__"] = cls.__module__
    function = made.finish(f"{cls.__qualname__}.__init__", 6 + len(fields))
    value = lambda f: f.default if f.default is not MISSING else _HAS_DEFAULT_FACTORY
    function.__defaults__ = tuple(value(f) for f in positional if _has_default(f)) or None
    function.__kwdefaults__ = {f.name: value(f) for f in named if _has_default(f)} or None
    function.__annotations__ = {**{f.name: f.type for f in (*positional, *named)}, "return": None}
    return function


def _write_field(made, f, self, frozen):
    def value():
        if not f.init:
            make()
        else:
            made.load(f.name)

    def make():
        made.load_global(f"__dataclass_dflt_{f.name}__", f.default_factory, called=True)
        made.emit("CALL", 0)

    def store(value):
        if frozen:
            made.load_global("__dataclass_setattr__", object.__setattr__, called=True)
            made.load(self)
            made.constant(f.name)
            value()
            made.emit("CALL", 3)
            made.emit("POP_TOP")
        else:
            value()
            made.load(self)
            made.store_attribute(f.name)

    if not f.init or f.default_factory is MISSING:
        store(value)
        return
    made.load(f.name)
    made.load_global("__dataclass_HAS_DEFAULT_FACTORY__", _HAS_DEFAULT_FACTORY)
    made.emit("IS_OP", 0)
    skip = made.skip_unless()
    store(make)
    made.emit("JUMP_FORWARD")
    jump = len(made.code)
    made.here(skip)
    store(lambda: made.load(f.name))
    made.code[jump - 1] = (len(made.code) - jump) // 2


def _values(names):
    return lambda self: tuple([getattr(self, name) for name in names])


def _write_repr(fields):
    names = [f.name for f in fields if f.repr and f._field_type is _FIELD]

    @recursive_repr()
    def __repr__(self):
        return f"{self.__class__.__qualname__}({', '.join([f'{name}={getattr(self, name)!r}' for name in names])})"
    return __repr__


def _write_eq(fields):
    names = [f.name for f in fields if f.compare and f._field_type is _FIELD]

    def __eq__(self, other):
        if self is other:
            return True
        if other.__class__ is not self.__class__:
            return NotImplemented
        same = True
        for name in names:
            same = getattr(self, name) == getattr(other, name)
            if not same:
                break
        return same
    return __eq__


def _write_order(fields):
    values = _values([f.name for f in fields if f.compare and f._field_type is _FIELD])

    def __lt__(self, other):
        return values(self) < values(other) if other.__class__ is self.__class__ else NotImplemented

    def __le__(self, other):
        return values(self) <= values(other) if other.__class__ is self.__class__ else NotImplemented

    def __gt__(self, other):
        return values(self) > values(other) if other.__class__ is self.__class__ else NotImplemented

    def __ge__(self, other):
        return values(self) >= values(other) if other.__class__ is self.__class__ else NotImplemented
    return __lt__, __le__, __gt__, __ge__


def _write_hash(fields):
    values = _values([f.name for f in fields
                      if (f.compare if f.hash is None else f.hash) and f._field_type is _FIELD])

    def __hash__(self):
        return hash(values(self))
    return __hash__


def _freeze(cls, fields):
    names = frozenset(f.name for f in fields if f._field_type is _FIELD)

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    for function in (__setattr__, __delattr__):
        if not _set_new(cls, function):
            raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")


def _set_new(cls, function):
    """Gives the class a method unless it defines one; whether it did."""
    if function.__name__ in cls.__dict__:
        return False
    function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
    function.__module__ = cls.__module__
    setattr(cls, function.__name__, function)
    return True


def _decide_hash(cls, fields, unsafe_hash, eq, frozen):
    own = cls.__dict__.get("__hash__", MISSING)
    explicit = not (own is MISSING or own is None and "__eq__" in cls.__dict__)
    if unsafe_hash:
        if explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        cls.__hash__ = _write_hash(fields)
    elif eq and frozen and not explicit:
        cls.__hash__ = _write_hash(fields)
    elif eq and not explicit:
        cls.__hash__ = None


def _signature(cls, fields):
    """The parameters as `inspect.signature` shows them, for `__doc__`."""
    positional, named = _init_order([f for f in fields if f._field_type in (_FIELD, _FIELD_INITVAR)])

    def shown(f):
        kind = f.type.__qualname__ if isinstance(f.type, type) and not isinstance(f.type, GenericAlias) else f.type
        if isinstance(f.type, type) and f.type.__module__ not in ("builtins", cls.__module__):
            kind = f"{f.type.__module__}.{kind}"
        text = f"{f.name}: {kind!r}" if isinstance(f.type, str) else f"{f.name}: {kind}"
        if f.default_factory is not MISSING:
            return f"{text} = <factory>"
        return text if f.default is MISSING else f"{text} = {f.default!r}"
    parts = [shown(f) for f in positional] + (["*"] if named else []) + [shown(f) for f in named]
    return f"({', '.join(parts)})"


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    collected, has_bases, any_frozen, all_frozen = _collect(cls, kw_only)
    cls.__dataclass_params__ = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                                                weakref_slot)
    cls.__dataclass_fields__ = collected
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    fields = list(collected.values())
    explicit_eq = "__eq__" in cls.__dict__
    if init:
        _set_new(cls, _write_init(cls, fields, frozen, hasattr(cls, _POST_INIT_NAME)))
    cls.__replace__ = _replace
    if repr:
        _set_new(cls, _write_repr(fields))
    if eq and not explicit_eq:
        _set_new(cls, _write_eq(fields))
    if order:
        for function in _write_order(fields):
            if not _set_new(cls, function):
                raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__} "
                                "Consider using functools.total_ordering")
    if frozen:
        _freeze(cls, fields)
    _decide_hash(cls, fields, unsafe_hash, eq, frozen)
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in _init_order(fields)[0])
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature(cls, fields)
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _with_slots(cls, fields, frozen)
    update_abstractmethods(cls)
    return cls


def _with_slots(cls, fields, frozen):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    names = tuple(f.name for f in fields if f._field_type is _FIELD)
    inherited = {name for base in cls.__mro__[1:-1] for name in getattr(base, "__slots__", ())}
    namespace = dict(cls.__dict__)
    for name in names:
        namespace.pop(name, None)
    for name in ("__dict__", "__weakref__"):
        namespace.pop(name, None)
    namespace["__slots__"] = tuple(name for name in names if name not in inherited)
    namespace["__qualname__"] = cls.__qualname__
    if frozen:
        namespace.setdefault("__getstate__", _get_state)
        namespace.setdefault("__setstate__", _set_state)
        del namespace["__setattr__"], namespace["__delattr__"]
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if frozen:
        _freeze(made, fields)
    return made


def _get_state(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_state(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                              weakref_slot)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _inner(obj, lambda obj, each: dict_factory([(f.name, each(getattr(obj, f.name))) for f in fields(obj)]))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _inner(obj, lambda obj, each: tuple_factory([each(getattr(obj, f.name)) for f in fields(obj)]))


def _inner(obj, make):
    def each(value):
        cls = type(value)
        if hasattr(cls, _FIELDS):
            return make(value, each)
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return cls(*[each(item) for item in value])
        if isinstance(value, (list, tuple)):
            return cls(each(item) for item in value)
        if isinstance(value, dict):
            pairs = [(each(key), each(item)) for key, item in value.items()]
            if hasattr(cls, "default_factory"):
                result = cls(value.default_factory)
                result.update(pairs)
                return result
            return cls(pairs)
        return deepcopy(value)
    return each(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None, decorator=dataclass):
    annotations, members = {}, dict(namespace or {})
    for item in fields:
        if isinstance(item, str):
            name, kind = item, Any
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, members[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind
    members["__annotations__"] = annotations
    members["__module__"] = module or sys._getframe(1).f_globals.get("__name__", "__main__")
    metaclass = type(bases[0]) if bases else type
    cls = metaclass(cls_name, tuple(bases), members)
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
        elif f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
