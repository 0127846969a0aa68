"""Warnings: what to do with them is decided by filters, as in CPython's `warnings`."""

import sys

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
           "resetwarnings", "catch_warnings", "deprecated"]

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
onceregistry = {}
_version = 1


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source

    def __repr__(self):
        return f"<{type(self).__qualname__} {self}>"

    def __str__(self):
        return (f"{{message : {self.message!r}, category : {self.category.__name__!r}, "
                f"filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}")


def formatwarning(message, category, filename, lineno, line=None):
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    line = sys._line(filename, lineno) if line is None else line
    return text + f"  {line.strip()}\n" if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    (file or sys.stderr).write(formatwarning(message, category, filename, lineno, line))


_showwarning = showwarning


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in ("error", "ignore", "always", "all", "default", "module", "once"):
        raise ValueError(f"invalid action: {action!r}")
    for name, text in (("message", message), ("module", module)):
        if not isinstance(text, str):
            raise TypeError(f"{name} must be a string")
    if not _is_category(category):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    if message or module:
        import re
        message, module = message and re.compile(message, re.I), module and re.compile(module)
    _add((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    filterwarnings(action, "", category, "", lineno, append)


def _is_category(category):
    return isinstance(category, type) and issubclass(category, Warning)


def _add(item, append):
    if item in filters:
        if append:
            return
        filters.remove(item)
    filters.append(item) if append else filters.insert(0, item)
    _changed()


def _changed():
    """What was shown under other filters is forgotten."""
    global _version
    _version += 1


def resetwarnings():
    filters.clear()
    _changed()


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not _is_category(category):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    frame = sys._getframe(1)
    for _ in range(stacklevel - 1):
        frame = frame.f_back or frame
    namespace = frame.f_globals
    registry = namespace.setdefault("__warningregistry__", {})
    warn_explicit(message, category, frame.f_code.co_filename, frame.f_lineno, namespace.get("__name__", "<sys>"),
                  registry, source=source)


def _action(text, category, module, lineno):
    for action, start, kind, where, line in filters:
        if ((start is None or start.match(text)) and issubclass(category, kind) and line in (0, lineno)
                and (where is None or (where == module if isinstance(where, str) else where.match(module)))):
            return action
    return defaultaction


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    module = module or filename.removesuffix(".py") or "<unknown>"
    registry = {} if registry is None else registry
    text = str(message)
    if isinstance(message, Warning):
        category = type(message)
    else:
        message = category(message)
    key = text, category, lineno
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if registry.get(key):
        return
    action = _action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        if onceregistry.setdefault((text, category), False):
            return
        onceregistry[text, category] = registry[key] = True
    elif action == "module":
        if registry.get((text, category, 0)):
            return
        registry[text, category, 0] = registry[key] = True
    elif action == "default":
        registry[key] = True
    _show(WarningMessage(message, category, filename, lineno, source=source))


def _show(warning):
    if showwarning is _showwarning and warning.source is not None:
        text = formatwarning(warning.message, warning.category, warning.filename, warning.lineno, warning.line)
        text += f"{warning.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
        (warning.file or sys.stderr).write(text)
        return
    showwarning(warning.message, warning.category, warning.filename, warning.lineno, warning.file, warning.line)


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record, self._filter = record, action and (action, category, lineno, append)

    def __enter__(self):
        global _show
        self._kept = filters[:], _show, showwarning
        log = None
        _changed()
        if self._record:
            log = []
            _show = log.append
        if self._filter:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global _show, showwarning
        filters[:], _show, showwarning = self._kept
        _changed()


class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, function, /):
        from functools import wraps
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if isinstance(function, type):
            original = function.__new__

            def __new__(cls, /, *args, **kwargs):
                if cls is function:
                    warn(message, category=category, stacklevel=stacklevel + 1)
                return original(cls, *args, **kwargs) if original is not object.__new__ else original(cls)

            function.__new__ = staticmethod(__new__)
            function.__deprecated__ = message
            return function

        @wraps(function)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            return function(*args, **kwargs)

        function.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper
