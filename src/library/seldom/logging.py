"""Logging: loggers in a tree, handlers that write, formatters that make text. What programs use of CPython's logging."""

import os
import sys
import threading
import time
import traceback

CRITICAL, FATAL, ERROR, WARNING, WARN, INFO, DEBUG, NOTSET = 50, 50, 40, 30, 30, 20, 10, 0
_names = {CRITICAL: "CRITICAL", ERROR: "ERROR", WARNING: "WARNING", INFO: "INFO", DEBUG: "DEBUG", NOTSET: "NOTSET"}
_levels = {**{name: level for level, name in _names.items()}, "FATAL": FATAL, "WARN": WARN}
_start = time.time()
_lock = threading.RLock()
raiseExceptions = True


def getLevelName(level):
    return _names.get(level, _levels.get(level, f"Level {level}"))


def getLevelNamesMapping():
    return _levels.copy()


def addLevelName(level, name):
    _names[level], _levels[name] = name, level


def _level_of(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f"Level not an integer or a valid string: {level!r}")
    if level not in _levels:
        raise ValueError(f"Unknown level: {level!r}")
    return _levels[level]


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **keywords):
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.name, self.msg, self.args = name, msg, args
        self.levelname, self.levelno = getLevelName(level), level
        self.pathname = pathname
        self.filename = pathname.rpartition("/")[2]
        self.module = self.filename.removesuffix(".py")
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.lineno, self.funcName = lineno, func
        self.created = time.time()
        self.msecs = self.created % 1 * 1000 // 1 + 0.0
        self.relativeCreated = (self.created - _start) * 1000
        self.thread, self.threadName = threading.get_ident(), threading.current_thread().name
        processes = sys.modules.get("multiprocessing.process")
        self.processName = processes.current_process().name if processes else "MainProcess"
        self.process = os.getpid()
        self.taskName = None
        if tasks := sys.modules.get("asyncio.tasks"):
            try:
                self.taskName = tasks.current_task().get_name()
            except Exception:
                pass

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        return str(self.msg) % self.args if self.args else str(self.msg)


class Formatter:
    default_time_format, default_msec_format = "%Y-%m-%d %H:%M:%S", "%s,%03d"
    converter = time.localtime

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in ("%", "{", "$"):
            raise ValueError("Style must be one of: %,{,$")
        self._style, self.datefmt, self._defaults = style, datefmt, defaults
        self._fmt = fmt or {"%": "%(message)s", "{": "{message}", "$": "${message}"}[style]

    def usesTime(self):
        return "asctime" in self._fmt

    def formatTime(self, record, datefmt=None):
        date = type(self).converter(record.created)
        if datefmt:
            return time.strftime(datefmt, date)
        return self.default_msec_format % (time.strftime(self.default_time_format, date), record.msecs)

    def formatException(self, exc_info):
        return "".join(traceback.format_exception(exc_info[1])).removesuffix("\n")

    def formatStack(self, stack_info):
        return stack_info

    def formatMessage(self, record):
        values = {**(self._defaults or {}), **record.__dict__}
        if self._style == "%":
            return self._fmt % values
        if self._style == "{":
            return self._fmt.format(**values)
        from string import Template
        return Template(self._fmt).substitute(**values)

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        for more in (record.exc_text, record.stack_info and self.formatStack(record.stack_info)):
            if more:
                text = f"{text.removesuffix("\n")}\n{more}"
        return text


class Filter:
    def __init__(self, name=""):
        self.name = name

    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + ".")


class Filterer:
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for one in self.filters:
            result = one.filter(record) if hasattr(one, "filter") else one(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record


_plain = Formatter()


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        super().__init__()
        self.level, self.formatter, self.name = _level_of(level), None, None
        self.createLock()

    def createLock(self):
        self.lock = threading.RLock()

    def acquire(self):
        self.lock.acquire()

    def release(self):
        self.lock.release()

    def setLevel(self, level):
        self.level = _level_of(level)

    def setFormatter(self, formatter):
        self.formatter = formatter

    def set_name(self, name):
        self.name = name

    def get_name(self):
        return self.name

    def format(self, record):
        return (self.formatter or _plain).format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        record = self.filter(record)
        if record:
            with self.lock:
                self.emit(record)
        return record

    def handleError(self, record):
        if raiseExceptions:
            print("--- Logging error ---", file=sys.stderr)
            traceback.print_exc()
            print(f"Message: {record.msg!r}\nArguments: {record.args}", file=sys.stderr)

    def flush(self):
        pass

    def close(self):
        pass

    def __repr__(self):
        return f"<{type(self).__name__} ({getLevelName(self.level)})>"


class NullHandler(Handler):
    def handle(self, record):
        pass

    def emit(self, record):
        pass

    def createLock(self):
        self.lock = None


class StreamHandler(Handler):
    terminator = "\n"

    def __init__(self, stream=None):
        super().__init__()
        self.stream = sys.stderr if stream is None else stream

    def setStream(self, stream):
        old, self.stream = self.stream, stream
        return None if old is stream else old

    def flush(self):
        with self.lock:
            if hasattr(self.stream, "flush"):
                self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        return f"<{type(self).__name__} {name + ' ' if name else ''}({getLevelName(self.level)})>"


class _StderrHandler(StreamHandler):
    def __init__(self, level):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


lastResort = _StderrHandler(WARNING)


class FileHandler(StreamHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        raise NotImplementedError("not supported by this page's interpreter: logging to a file")


def _caller(stacklevel):
    """Where a record comes from: the first frame outside of this module."""
    frame = sys._getframe(1)
    while frame is not None and (frame.f_globals.get("__name__") == __name__ or stacklevel > 1):
        stacklevel -= frame.f_globals.get("__name__") != __name__
        frame = frame.f_back
    return ("(unknown file)", 0, "(unknown function)") if frame is None else (
        frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)


class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name, self.level = name, _level_of(level)
        self.parent, self.propagate, self.handlers, self.disabled = None, True, [], False

    def setLevel(self, level):
        self.level = _level_of(level)

    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and level > Logger._disabled and level >= self.getEffectiveLevel()

    _disabled = NOTSET

    def debug(self, msg, *args, **keywords):
        self._log_if(DEBUG, msg, args, **keywords)

    def info(self, msg, *args, **keywords):
        self._log_if(INFO, msg, args, **keywords)

    def warning(self, msg, *args, **keywords):
        self._log_if(WARNING, msg, args, **keywords)

    def error(self, msg, *args, **keywords):
        self._log_if(ERROR, msg, args, **keywords)

    def exception(self, msg, *args, exc_info=True, **keywords):
        self._log_if(ERROR, msg, args, exc_info=exc_info, **keywords)

    def critical(self, msg, *args, **keywords):
        self._log_if(CRITICAL, msg, args, **keywords)

    fatal = critical

    def log(self, level, msg, *args, **keywords):
        if not isinstance(level, int):
            raise TypeError("level must be an integer")
        self._log_if(level, msg, args, **keywords)

    def _log_if(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if not self.isEnabledFor(level):
            return
        pathname, lineno, function = _caller(stacklevel)
        if isinstance(exc_info, BaseException):
            exc_info = type(exc_info), exc_info, exc_info.__traceback__
        elif exc_info and not isinstance(exc_info, tuple):
            exc_info = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, pathname, lineno, msg, args, exc_info, function, extra))

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = LogRecord(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key, value in (extra or {}).items():
            if key in ("message", "asctime") or key in record.__dict__:
                raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
            record.__dict__[key] = value
        return record

    def handle(self, record):
        if not self.disabled and (record := self.filter(record)):
            self.callHandlers(record)

    def callHandlers(self, record):
        logger, found = self, False
        while logger:
            for handler in logger.handlers:
                found = True
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if not found and lastResort and record.levelno >= lastResort.level:
            lastResort.handle(record)

    def hasHandlers(self):
        logger = self
        while logger:
            if logger.handlers:
                return True
            logger = logger.parent if logger.propagate else None
        return False

    def addHandler(self, handler):
        with _lock:
            if handler not in self.handlers:
                self.handlers.append(handler)

    def removeHandler(self, handler):
        with _lock:
            if handler in self.handlers:
                self.handlers.remove(handler)

    def getChild(self, suffix):
        return getLogger(suffix if self is root else f"{self.name}.{suffix}")

    def __reduce__(self):
        return getLogger, (self.name,)

    def __repr__(self):
        return f"<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"


class RootLogger(Logger):
    def __init__(self, level):
        super().__init__("root", level)

    def __reduce__(self):
        return getLogger, ()


class LoggerAdapter:
    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger, self.extra, self.merge_extra = logger, extra, merge_extra

    def process(self, msg, keywords):
        merged = {**self.extra, **keywords.get("extra", {})} if self.merge_extra and self.extra else self.extra
        return msg, {**keywords, "extra": merged}

    def log(self, level, msg, *args, **keywords):
        if self.logger.isEnabledFor(level):
            msg, keywords = self.process(msg, keywords)
            self.logger.log(level, msg, *args, **keywords)

    def debug(self, msg, *args, **keywords):
        self.log(DEBUG, msg, *args, **keywords)

    def info(self, msg, *args, **keywords):
        self.log(INFO, msg, *args, **keywords)

    def warning(self, msg, *args, **keywords):
        self.log(WARNING, msg, *args, **keywords)

    def error(self, msg, *args, **keywords):
        self.log(ERROR, msg, *args, **keywords)

    def exception(self, msg, *args, exc_info=True, **keywords):
        self.log(ERROR, msg, *args, exc_info=exc_info, **keywords)

    def critical(self, msg, *args, **keywords):
        self.log(CRITICAL, msg, *args, **keywords)


root = Logger.root = RootLogger(WARNING)
_loggers = {}


def getLogger(name=None):
    if not name or name == root.name:
        return root
    if not isinstance(name, str):
        raise TypeError("A logger name must be a string")
    with _lock:
        if name in _loggers:
            return _loggers[name]
        logger = _loggers[name] = Logger(name)
        # Those below it hung from one that is above it.
        logger.parent = _above(name)
        for other in _loggers.values():
            if other.name.startswith(name + ".") and not other.parent.name.startswith(name + "."):
                other.parent = logger
        return logger


def _above(name):
    while "." in name:
        name = name.rpartition(".")[0]
        if name in _loggers:
            return _loggers[name]
    return root


BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


def basicConfig(*, force=False, handlers=None, filename=None, stream=None, level=None, format=None, datefmt=None,
                style="%", filemode="a", encoding=None, errors=None):
    with _lock:
        if force:
            root.handlers.clear()
        if not root.handlers:
            if handlers is None:
                handlers = [FileHandler(filename, filemode) if filename else StreamHandler(stream)]
            elif stream or filename:
                raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
            basic = {"%": BASIC_FORMAT, "{": "{levelname}:{name}:{message}", "$": "${levelname}:${name}:${message}"}
            formatter = Formatter(format or basic[style], datefmt, style)
            for handler in handlers:
                if handler.formatter is None:
                    handler.setFormatter(formatter)
                root.addHandler(handler)
            if level is not None:
                root.setLevel(level)


def _to_root(name):
    def logs(msg, *args, **keywords):
        if not root.handlers:
            basicConfig()
        getattr(root, name)(msg, *args, **keywords)
    logs.__name__ = logs.__qualname__ = name
    return logs


debug, info, warning, error, exception, critical, log = map(
    _to_root, ("debug", "info", "warning", "error", "exception", "critical", "log"))
fatal = critical


def disable(level=CRITICAL):
    Logger._disabled = _level_of(level)


def shutdown():
    for logger in (root, *_loggers.values()):
        for handler in logger.handlers:
            handler.flush()
            handler.close()
