"""Abstract base classes."""


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function


def _known_by(*names):
    """A hook: whoever has methods of these names is a subclass."""
    def hook(cls, other):
        if cls.__dict__.get("__subclasshook__") is not made:
            return NotImplemented
        for name in names:
            for base in other.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return NotImplemented
                    break
            else:
                return NotImplemented
        return True
    made = classmethod(hook)
    return made


# How many classes were registered.
_registered = 0


class ABCMeta(type):
    """Its classes are recognised by registration, too, and not made while a method is abstract, which is looked at by
    `object.__new__`."""

    def __new__(metaclass, name, bases, namespace, /, **keywords):
        cls = super().__new__(metaclass, name, bases, namespace, **keywords)
        abstract = {key for key, value in namespace.items() if getattr(value, "__isabstractmethod__", False)}
        for base in bases:
            for key in getattr(base, "__abstractmethods__", ()):
                if getattr(getattr(cls, key, None), "__isabstractmethod__", False):
                    abstract.add(key)
        cls.__abstractmethods__ = frozenset(abstract)
        cls._abc_registry, cls._abc_strange = [], {}
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        global _registered
        _registered += 1
        cls._abc_registry.append(subclass)
        if hasattr(cls, "__abc_pattern__") and subclass.__module__ != "builtins":
            subclass.__abc_pattern__ = cls.__abc_pattern__
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if cls._abc_strange.get(subclass) == _registered:
            return False
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            return answer
        if cls in subclass.__mro__ or any(issubclass(subclass, known) for known in cls._abc_registry):
            return True
        if any(ABCMeta.__subclasscheck__(known, subclass) for known in cls.__subclasses__()):
            return True
        if subclass.__module__ == "builtins":
            # To remember the program's classes would keep them.
            cls._abc_strange[subclass] = _registered
        return False


def update_abstractmethods(cls):
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    abstract = {name for base in cls.__bases__ for name in getattr(base, "__abstractmethods__", ())
                if getattr(getattr(cls, name, None), "__isabstractmethod__", False)}
    abstract |= {name for name, value in cls.__dict__.items() if getattr(value, "__isabstractmethod__", False)}
    cls.__abstractmethods__ = frozenset(abstract)
    return cls


class ABC(metaclass=ABCMeta):
    __slots__ = ()
