"""What objects are, and how functions are called: what programs use of CPython's inspect."""

import builtins
import sys
import types
from annotationlib import get_annotations
from collections.abc import Awaitable

CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x80, 0x200


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or isinstance(object, types.MethodDescriptorType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isframe(object):
    return isinstance(object, types.FrameType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return isinstance(object, types.CoroutineType) or isinstance(object, Awaitable)


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


def _has(function, flag):
    while True:
        if hasattr(function, "__func__"):
            function = function.__func__
        elif hasattr(function, "func"):
            function = function.func
        else:
            return isfunction(function) and bool(function.__code__.co_flags & flag)


def isgeneratorfunction(object):
    return _has(object, CO_GENERATOR)


def iscoroutinefunction(object):
    return _has(object, CO_COROUTINE)


def isasyncgenfunction(object):
    return _has(object, CO_ASYNC_GENERATOR)


def _state(name, running, suspended, frame):
    if running:
        return f"{name}_RUNNING"
    if suspended:
        return f"{name}_SUSPENDED"
    return f"{name}_CLOSED" if frame is None else f"{name}_CREATED"


for _kind in ("GEN", "CORO", "AGEN"):
    for _name in ("CREATED", "RUNNING", "SUSPENDED", "CLOSED"):
        globals()[f"{_kind}_{_name}"] = f"{_kind}_{_name}"


def getgeneratorstate(generator):
    return _state("GEN", generator.gi_running, generator.gi_suspended, generator.gi_running or generator.gi_frame)


def getcoroutinestate(coroutine):
    return _state("CORO", coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_running or coroutine.cr_frame)


def getasyncgenstate(agen):
    return _state("AGEN", agen.ag_running, agen.ag_suspended, agen.ag_running or agen.ag_frame)


def currentframe():
    return sys._getframe(1)


def getmembers(object, predicate=None):
    members = [(name, getattr(object, name)) for name in sorted(dir(object)) if hasattr(object, name)]
    return [member for member in members if predicate is None or predicate(member[1])]


def getmro(cls):
    return cls.__mro__


def getdoc(object):
    text = getattr(object, "__doc__", None)
    if text is None:
        text = next((found for found in map(_doc, _inherited(object)) if found is not None), None)
    return cleandoc(text) if isinstance(text, str) else None


def _doc(object):
    return getattr(object, "__doc__", None)


def _inherited(object):
    """What an object is written anew for: base classes, or their methods and properties of its name."""
    if isclass(object):
        return object.__mro__[1:-1]
    function = object.fget if isinstance(object, property) else getattr(object, "__func__", object)
    owner = sys.modules.get(getattr(function, "__module__", None))
    for part in getattr(function, "__qualname__", "").split(".")[:-1]:
        owner = getattr(owner, part, None)
    return [getattr(cls, function.__name__, None) for cls in owner.__mro__] if isclass(owner) else ()


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()), default=0)
    lines = [lines[0].lstrip(), *(line[margin:] for line in lines[1:])]
    return "\n".join(lines).strip("\n") if any(lines) else ""


def unwrap(function, *, stop=None):
    while hasattr(function, "__wrapped__") and not (stop and stop(function)):
        function = function.__wrapped__
    return function


class _Kind(int):
    _texts = ("positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword")
    _names = ("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD")
    description = property(lambda self: self._texts[self])
    name = property(lambda self: self._names[self])

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


class _empty:
    pass


def formatannotation(annotation):
    if isinstance(annotation, type) and not hasattr(annotation, "__origin__"):
        module, name = annotation.__module__, annotation.__qualname__
        return name if module == "builtins" else f"{module}.{name}"
    return repr(annotation).removeprefix("typing.") if not isinstance(annotation, str) else repr(annotation)


class Parameter:
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = map(_Kind, range(5))
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

    def replace(self, **changes):
        return Parameter(**{**self.__dict__, **changes})

    __replace__ = replace

    def __str__(self):
        text = "*" * {2: 1, 4: 2}.get(int(self.kind), 0) + self.name
        if self.annotation is not _empty:
            text += f": {formatannotation(self.annotation)}"
        if self.default is not _empty:
            text += f"{' = ' if self.annotation is not _empty else '='}{self.default!r}"
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        return isinstance(other, Parameter) and self.__dict__ == other.__dict__


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments

    def _split(self):
        args, kwargs, by_name = [], {}, False
        for name, parameter in self.signature.parameters.items():
            if name not in self.arguments:
                by_name = by_name or parameter.kind < 2
            elif parameter.kind == 2:
                args += self.arguments[name]
            elif parameter.kind == 4:
                kwargs |= self.arguments[name]
            elif parameter.kind == 3 or by_name:
                kwargs[name] = self.arguments[name]
            else:
                args.append(self.arguments[name])
        return tuple(args), kwargs

    args = property(lambda self: self._split()[0])
    kwargs = property(lambda self: self._split()[1])

    def apply_defaults(self):
        missing = {2: (), 4: {}}
        self.arguments = {name: self.arguments[name] if name in self.arguments
                          else missing.get(parameter.kind, parameter.default)
                          for name, parameter in self.signature.parameters.items()
                          if name in self.arguments or parameter.kind in missing or parameter.default is not _empty}

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = types.MappingProxyType({parameter.name: parameter for parameter in parameters or ()})
        self.return_annotation = return_annotation

    def replace(self, *, parameters=None, return_annotation=None):
        return Signature(self.parameters.values() if parameters is None else parameters, return_annotation=
                         self.return_annotation if return_annotation is None else return_annotation)

    __replace__ = replace

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        rest, arguments, taken, open = dict(kwargs), {}, 0, False
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            open = open or taken == len(args) and (kind == 2 or name in rest or parameter.default is not _empty)
            if kind == 2:
                if taken < len(args):
                    arguments[name] = args[taken:]
                    taken = len(args)
            elif kind == 4:
                if rest:
                    arguments[name], rest = rest, {}
            elif kind < 2 and taken < len(args):
                if kind == 1 and name in rest:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = args[taken]
                taken += 1
            elif kind != 0 and name in rest:
                arguments[name] = rest.pop(name)
            elif parameter.default is _empty and not partial:
                if taken < len(args):
                    raise TypeError("too many positional arguments")
                only = "keyword-only " if kind == 3 and not open else ""
                if kind == 0 and name in rest:
                    only = "positional-only "
                raise TypeError(f"missing a required {only}argument: {name!r}")
        if taken < len(args):
            raise TypeError("too many positional arguments")
        for name in rest:
            raise TypeError(f"got an unexpected keyword argument {name!r}")
        return BoundArguments(self, arguments)

    def __str__(self):
        pieces, last, starred = [], None, False
        for parameter in self.parameters.values():
            kind = parameter.kind
            if last == 0 and kind != 0:
                pieces.append("/")
            if kind == 2:
                starred = True
            elif kind == 3 and not starred:
                pieces.append("*")
                starred = True
            pieces.append(str(parameter))
            last = kind
        if last == 0:
            pieces.append("/")
        returns = self.return_annotation
        return f"({', '.join(pieces)})" + (f" -> {formatannotation(returns)}" if returns is not _empty else "")

    def __repr__(self):
        return f"<Signature {self}>"

    def __eq__(self, other):
        return isinstance(other, Signature) and str(self) == str(other)


def signature(callable, *, follow_wrapped=True):
    function = unwrap(callable) if follow_wrapped else callable
    skipped = 0
    if not builtins.callable(function):
        raise TypeError(f"{callable!r} is not a callable object")
    # Who has made such an object has imported its module.
    if "functools" in sys.modules and isinstance(function, sys.modules["functools"].partial):
        return _partial(function)
    if isclass(function):
        if isfunction(function.__new__):
            function = function.__new__
        elif not isfunction(function.__init__):
            if (function.__init__, function.__new__) == (object.__init__, object.__new__):
                return Signature()
        else:
            function = function.__init__
        skipped = 1
    if ismethod(function):
        function, skipped = function.__func__, 1
    if not isfunction(function) and isfunction(getattr(type(function), "__call__", None)):
        function, skipped = type(function).__call__, 1
    if not isfunction(function):
        raise ValueError(f"no signature found for builtin {callable!r}")
    return Signature(_parameters(function)[skipped:], return_annotation=_annotations(function).get("return", _empty))


def _partial(held):
    """A signature without the arguments that are held; behind those held by name, names are needed, too."""
    inner, left, by_name = signature(held.func), [], False
    bound = inner.bind_partial(*held.args, **held.keywords).arguments
    for name, parameter in inner.parameters.items():
        kind = parameter.kind
        if name in bound and kind not in (2, 4):
            if name not in held.keywords:
                continue
            parameter = parameter.replace(default=bound[name])
            by_name = by_name or kind == 1
        if not by_name or kind in (3, 4):
            left.append(parameter)
        elif kind == 1:
            left.append(parameter.replace(kind=Parameter.KEYWORD_ONLY))
    return inner.replace(parameters=sorted(left, key=lambda parameter: parameter.kind))


def _annotations(function):
    return getattr(function, "__annotations__", None) or {}


def _parameters(function):
    code, annotations = function.__code__, _annotations(function)
    names, count, only = code.co_varnames, code.co_argcount, code.co_kwonlyargcount
    defaults, keyword_defaults = function.__defaults__ or (), function.__kwdefaults__ or {}
    made = []

    def add(name, kind, default=_empty):
        made.append(Parameter(name, _Kind(kind), default=default, annotation=annotations.get(name, _empty)))
    for place, name in enumerate(names[:count]):
        given = place - (count - len(defaults))
        add(name, 0 if place < code.co_posonlyargcount else 1, defaults[given] if given >= 0 else _empty)
    place = count + only
    if code.co_flags & 4:
        add(names[place], 2)
        place += 1
    for name in names[count:count + only]:
        add(name, 3, keyword_defaults.get(name, _empty))
    if code.co_flags & 8:
        add(names[place], 4)
    return made
