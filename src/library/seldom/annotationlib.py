"""Annotations of functions and classes, evaluated when they are asked for."""

from types import _same_function, UnionType

__all__ = ["Format", "ForwardRef", "get_annotations"]


class Format:
    VALUE, VALUE_WITH_FAKE_GLOBALS, FORWARDREF, STRING = 1, 2, 3, 4


class ForwardRef:
    """A name in an annotation that means nothing yet."""

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __or__(self, other):
        return UnionType[self, other]

    def __ror__(self, other):
        return UnionType[other, self]

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


def _with_forward_references(annotate):
    """What `annotate` says if names that are not defined stand for themselves."""
    names = dict(annotate.__globals__)
    while True:
        try:
            return _same_function(annotate, names)(Format.VALUE)
        except NameError as error:
            if error.name is None or error.name in names:
                raise
            names[error.name] = ForwardRef(error.name)


def call_annotate_function(annotate, format, *, owner=None):
    if format == Format.FORWARDREF:
        return _with_forward_references(annotate)
    if format == Format.VALUE:
        return annotate(Format.VALUE)
    raise NotImplementedError("not supported by this page's interpreter: annotations as strings")


def get_annotate_from_class_namespace(namespace):
    return namespace.get("__annotate__") or namespace.get("__annotate_func__")


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    if eval_str:
        raise NotImplementedError("not supported by this page's interpreter: annotations evaluated from text")
    if format == Format.STRING:
        raise NotImplementedError("not supported by this page's interpreter: annotations as strings")
    if format == Format.FORWARDREF:
        try:
            return dict(obj.__annotations__)
        except NameError:
            return dict(_with_forward_references(obj.__annotate__))
    found = getattr(obj, "__annotations__", None)
    if found is None:
        if not callable(obj):
            raise TypeError(f"{obj!r} does not have annotations")
        return {}
    return dict(found)
