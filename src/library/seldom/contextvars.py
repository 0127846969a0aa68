"""Variables whose values belong to a context: each thread begins with an empty one, each task with a copy."""

from _thread import _local

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

_missing = object()
_own = _local()


class Context:
    # Nothing in `_values` ever changes, so that a copy need not copy it.
    __slots__ = ("_values", "_entered")

    def __init__(self):
        self._values, self._entered = {}, False

    def run(self, callable, /, *args, **kwargs):
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        outer = getattr(_own, "context", None)
        _own.context, self._entered = self, True
        try:
            return callable(*args, **kwargs)
        finally:
            _own.context, self._entered = outer, False

    def copy(self):
        made = Context()
        made._values = self._values
        return made

    def get(self, var, default=None, /):
        return self._values.get(var, default)

    def __getitem__(self, var, /):
        if not isinstance(var, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {var!r}")
        return self._values[var]

    def __contains__(self, var, /):
        return var in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other, /):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()


def _current():
    context = getattr(_own, "context", None)
    if context is None:
        context = _own.context = Context()
    return context


def copy_context():
    return _current().copy()


class Token:
    class MISSING:
        __slots__ = ()

        def __repr__(self):
            return "<Token.MISSING>"

    MISSING = MISSING()
    __slots__ = ("var", "old_value", "_context", "_used")

    def __init__(self, var, old_value, context):
        self.var, self.old_value, self._context, self._used = var, old_value, context, False

    def __repr__(self):
        return f"<Token{' used' if self._used else ''} var={self.var!r} at {id(self):#x}>"

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.var.reset(self)


class ContextVar:
    __slots__ = ("name", "_default")

    def __init__(self, name, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self.name, self._default = name, default

    def __repr__(self):
        default = "" if self._default is _missing else f" default={self._default!r}"
        return f"<ContextVar name={self.name!r}{default} at {id(self):#x}>"

    def get(self, default=_missing, /):
        for value in (_current()._values.get(self, _missing), default, self._default):
            if value is not _missing:
                return value
        raise LookupError(self)

    def set(self, value, /):
        context = _current()
        token = Token(self, context._values.get(self, Token.MISSING), context)
        context._values = {**context._values, self: value}
        return token

    def reset(self, token, /):
        context = _current()
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token.var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        values = {**context._values}
        if token.old_value is Token.MISSING:
            del values[self]
        else:
            values[self] = token.old_value
        context._values = values

    __class_getitem__ = classmethod(lambda cls, item: cls)
