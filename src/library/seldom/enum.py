"""Enumerations. A class's body fills a plain dictionary here, so that `auto()` is worked out when the body has ended."""

from types import MappingProxyType

__all__ = ["EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property",
           "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP"]

_property = property
Enum = Flag = ReprEnum = None


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class property:
    """An attribute of members that doesn't stand in the way of a member of its name."""

    def __init__(self, fget=None, fset=None):
        self.fget, self.fset = fget, fset
        self.__doc__ = getattr(fget, "__doc__", None)

    def __set_name__(self, owner, name):
        self.name, self.clsname = name, owner.__name__

    def __get__(self, instance, owner=None):
        if instance is not None:
            return self.fget(instance)
        found = owner._member_map_.get(self.name)
        if found is None:
            raise AttributeError(f"{owner!r} has no attribute {self.name!r}")
        return found

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")


class auto:
    """A value yet to come, or what a class's body made of such values."""

    def __init__(self, value=None):
        self._work_out = None

    @classmethod
    def _made_of(cls, function, *parts):
        made = cls()
        made._work_out = lambda: function(*[part.value if isinstance(part, auto) else part for part in parts])
        return made

    def __or__(self, other):
        return auto._made_of(lambda a, b: a | b, self, other)

    def __and__(self, other):
        return auto._made_of(lambda a, b: a & b, self, other)

    def __xor__(self, other):
        return auto._made_of(lambda a, b: a ^ b, self, other)

    def __invert__(self):
        return auto._made_of(lambda a: ~a, self)

    def __add__(self, other):
        return auto._made_of(lambda a, b: a + b, self, other)

    def __ror__(self, other):
        return auto._made_of(lambda a, b: a | b, other, self)


def _is_descriptor(value):
    kind = type(value)
    return hasattr(kind, "__get__") or hasattr(kind, "__set__") or kind in (_property, classmethod, staticmethod)


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


_SUNDERS = ("_order_", "_new_member_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
            "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_", "_use_args_",
            "_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_", "_member_type_",
            "_value_repr_", "_boundary_", "_flag_mask_", "_all_bits_", "_singles_mask_", "_inverted_")


def _split(typename, namespace):
    """A class's namespace without its members, and those, in their order."""
    rest, members = {}, {}
    ignored = namespace.pop("_ignore_", ())
    ignored = ignored.replace(",", " ").split() if isinstance(ignored, str) else list(ignored)
    for name, value in namespace.items():
        if name in ignored:
            continue
        if isinstance(value, nonmember):
            rest[name] = value.value
        elif isinstance(value, member):
            members[name] = value.value
        elif _is_sunder(name):
            if name not in _SUNDERS:
                raise ValueError(f"_sunder_ names, such as {name!r}, are reserved for future Enum use")
            rest[name] = value
        elif _is_dunder(name) or name.startswith(f"_{typename}__") or _is_descriptor(value) \
                or isinstance(value, type):
            rest[name] = value
        elif name in ("mro", ""):
            raise ValueError(f"invalid enum member name(s) {name!r}")
        else:
            members[name] = value
    return rest, members


def _data_type(typename, bases):
    """The class of the members' data, `object` if there is none."""
    for base in bases:
        for candidate in base.__mro__:
            if candidate is object or isinstance(candidate, EnumType):
                if isinstance(candidate, EnumType) and getattr(candidate, "_member_type_", object) is not object:
                    return candidate._member_type_
                continue
            if "__new__" in candidate.__dict__ or "__dataclass_fields__" in candidate.__dict__:
                return candidate
    return object


class EnumType(type):
    def __new__(metacls, typename, bases, namespace, *, boundary=None, _simple=False, **keywords):
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {typename!r}> cannot extend {base!r}")
        rest, members = _split(typename, dict(namespace))
        kind = _data_type(typename, bases)
        for base in bases:
            if isinstance(base, EnumType) and boundary is None:
                boundary = base.__dict__.get("_boundary_") or getattr(base, "_boundary_", None)
        cls = type.__new__(metacls, typename, bases, {
            **rest, "_member_names_": [], "_member_map_": {}, "_value2member_map_": {}, "_unhashable_values_": [],
            "_member_type_": kind, "_flag_mask_": 0, "_singles_mask_": 0, "_all_bits_": 0, "_boundary_": boundary},
            **keywords)
        cls._fill(members, namespace)
        cls._keep_methods(bases, namespace, kind)
        if ReprEnum is not None and ReprEnum in bases:
            shown = kind.__repr__ if kind.__str__ is object.__str__ else kind.__str__
            for name, method in (("__format__", kind.__format__), ("__str__", shown)):
                if name not in namespace:
                    type.__setattr__(cls, name, method)
        return cls

    def __init__(cls, *args, **keywords):
        pass

    def _keep_methods(cls, bases, namespace, kind):
        """What the class of the data says of these gives way to what enumerations say."""
        base = bases[-1] if bases and isinstance(bases[-1], EnumType) else None
        if base is None:
            return
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            if name not in namespace and getattr(cls, name) in (getattr(kind, name), getattr(object, name)):
                type.__setattr__(cls, name, getattr(base, name))
        if Flag is not None and issubclass(cls, Flag):
            for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
                if name not in namespace:
                    type.__setattr__(cls, name, getattr(Flag, name))

    def _fill(cls, members, namespace):
        values = []
        make = cls._creator(namespace)
        for name, value in members.items():
            value = cls._worked_out(name, value, values)
            values.append(value)
            cls._add(name, value, make)
        order = namespace.get("_order_")
        if order is not None:
            order = order.replace(",", " ").split() if isinstance(order, str) else list(order)
            if order != [name for name in cls._member_map_ if name in order]:
                raise TypeError("member order does not match _order_:\n"
                                f"  {cls._member_names_!r}\n  {order!r}")

    def _worked_out(cls, name, value, values):
        if isinstance(value, auto):
            if value._work_out is not None:
                value.value = value._work_out()
            elif not hasattr(value, "value"):
                value.value = cls._generate_next_value_(name, 1, len(cls._member_names_), values[:])
            return value.value
        if type(value) is tuple and any(isinstance(part, auto) for part in value):
            return tuple(cls._worked_out(name, part, values) for part in value)
        return value

    def _creator(cls, namespace):
        """What makes members: a `__new__` of the program's, or nothing."""
        if "__new__" in namespace:
            return namespace["__new__"]
        for base in cls.__mro__[1:]:
            own = base.__dict__.get("__new_member__") or base.__dict__.get("_new_member_")
            if own is not None:
                return own
        return None

    def _add(cls, name, value, make):
        kind = cls._member_type_
        args = (value,) if kind is tuple or not isinstance(value, tuple) else value
        if make is not None:
            made = make(cls, *args)
            if "_new_member_" not in cls.__dict__:
                type.__setattr__(cls, "_new_member_", make)
        elif kind is object:
            made = object.__new__(cls)
        else:
            made = kind.__new__(cls, *args)
        if not hasattr(made, "_value_"):
            made._value_ = value if kind is object else kind(*args)
        value = made._value_
        made._name_, made.__objclass__ = name, cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        known = cls._known(value)
        flag = Flag is not None and issubclass(cls, Flag)
        if known is not None:
            made = known
        elif not flag:
            cls._member_names_.append(name)
        elif isinstance(value, int):
            cls._flag_mask_bits(value)
            if value > 0 and value & (value - 1) == 0:
                cls._member_names_.append(name)
        cls._member_map_[name] = made
        type.__setattr__(cls, name, made)
        try:
            cls._value2member_map_.setdefault(value, made)
        except TypeError:
            cls._unhashable_values_.append((value, made))

    def _flag_mask_bits(cls, value):
        if value < 0:
            return
        type.__setattr__(cls, "_flag_mask_", cls._flag_mask_ | value)
        if value & (value - 1) == 0:
            type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | value)
        type.__setattr__(cls, "_all_bits_", 2 ** cls._flag_mask_.bit_length() - 1)

    def _known(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for known, found in cls._unhashable_values_:
                if known == value:
                    return found
        return None

    def __call__(cls, value, names=(), *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names != () or values:
                value = (value, names, *values) if names != () else value
            return cls._lookup(value)
        if names == () and type is None:
            raise TypeError(f"{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create(value, names, module, qualname, type, start, boundary)

    def _lookup(cls, value):
        if type(value) is cls:
            return value
        found = cls._known(value)
        if found is not None:
            return found
        try:
            found = cls._missing_(value)
        except Exception as error:
            invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            if type(error) is ValueError and str(error) != str(invalid):
                raise
            if not isinstance(error, ValueError):
                error.__context__ = invalid
                raise
            raise invalid from None
        if isinstance(found, cls) or Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT \
                and isinstance(found, int):
            return found
        invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if found is None:
            raise invalid
        error = TypeError(f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member")
        error.__context__ = invalid
        raise error

    def _create(cls, typename, names, module, qualname, mixin, start, boundary):
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        namespace, values = {"__module__": module or "__main__", "__qualname__": qualname or typename}, []
        for item in names.items() if hasattr(names, "items") else names:
            if isinstance(item, str):
                name, value = item, cls._generate_next_value_(item, start, len(values), values[:])
            else:
                name, value = item
            if name in namespace:
                raise TypeError(f"{name!r} already defined as {namespace[name]!r}")
            namespace[name] = value
            values.append(value)
        bases = (cls,) if mixin is None else (mixin, cls)
        return type(cls)(typename, bases, namespace, boundary=boundary)

    def __contains__(cls, value):
        return isinstance(value, cls) or cls._known(value) is not None

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        type.__delattr__(cls, attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        type.__setattr__(cls, name, value)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __repr__(cls):
        return f"<{'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'} {cls.__name__!r}>"

    def __dir__(cls):
        return sorted({"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__",
                       "__members__", "__module__", "__name__", "__qualname__", *cls._member_names_,
                       *(name for name in cls.__dict__ if not name.startswith("_"))})

    @_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)


EnumMeta = EnumType


class Enum(metaclass=EnumType):
    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values).pop()
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f"unable to increment {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __init__(self, *args, **keywords):
        pass

    def _add_value_alias_(self, value):
        type(self)._value2member_map_.setdefault(value, self)

    def __repr__(self):
        show = getattr(type(self), "_value_repr_", None) or repr
        return f"<{type(self).__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, protocol):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __dir__(self):
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value",
                       *(name for name in self.__dict__ if name[0] != "_")})


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        for value in values[:1]:
            if not isinstance(value, str):
                raise TypeError(f"{value!r} is not a string")
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    _new_member_ = __new__

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _bin(number, bits):
    ceiling = 2 ** number.bit_length()
    digits = bin(number + ceiling)[3:] if number >= 0 else bin(~number ^ (ceiling - 1) + ceiling)[3:]
    sign = "0" if number >= 0 else "1"
    return f"0b{sign} {(sign * bits + digits)[-bits:]}"


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _iter_member_(cls, value):
        for name in cls._member_names_:
            found = cls._member_map_[name]
            if found._value_ & value:
                yield found

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, singles, all_bits, boundary = cls._flag_mask_, cls._singles_mask_, cls._all_bits_, cls._boundary_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if boundary is STRICT:
                bits = max(value.bit_length(), mask.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\n"
                                 f"    given {_bin(value, bits)}\n  allowed {_bin(mask, bits)}")
            if boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
            elif value < 0:
                value += max(all_bits + 1, 2 ** value.bit_length())
        negative = value if value < 0 else None
        if negative is not None:
            value = all_bits + 1 + value if boundary in (EJECT, KEEP) else singles & value
            known = cls._value2member_map_.get(value)
            if known is not None:
                return known
        return cls._combined(value, negative)

    @classmethod
    def _combined(cls, value, negative):
        kind = cls._member_type_
        made = object.__new__(cls) if kind is object else kind.__new__(cls, value)
        made._value_ = value
        parts = list(cls._iter_member_(value))
        covered = 0
        for part in parts:
            covered |= part._value_
        for name, found in cls._member_map_.items():
            if name not in cls._member_names_ and found._value_ and found._value_ & value == found._value_ \
                    and found._value_ & ~covered:
                parts.append(found)
                covered |= found._value_
        unknown = value ^ covered
        made._name_ = "|".join(part._name_ for part in parts) if covered else None
        if unknown and covered:
            if cls._boundary_ is STRICT:
                raise ValueError(f"{cls!r}: no members with value {unknown!r}")
            made._name_ += f"|{cls._numeric_repr_(unknown)}"
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                            f"{self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = "" if self._name_ is None else f".{self._name_}"
        return f"<{self.__class__.__name__}{name}: {self._value_!r}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _number(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return NotImplemented

    def __or__(self, other):
        value = self._number(other)
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._number(other)
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._number(other)
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass


def unique(enumeration):
    aliases = [(name, found.name) for name, found in enumeration.__members__.items() if name != found.name]
    if aliases:
        details = ", ".join(f"{alias} -> {name}" for alias, name in aliases)
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


def show_flag_values(value):
    return [1 << bit for bit in range(value.bit_length()) if value >> bit & 1]
