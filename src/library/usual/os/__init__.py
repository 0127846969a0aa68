"""The little of os that means the same everywhere, and processes; there are no files."""

import os.path as path
from _process import can_fork as _can_fork, fork as _fork
from _thread import _count
from sys import modules as _modules

name = "posix"
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
linesep = "\n"
curdir = "."
pardir = ".."
devnull = "/dev/null"
environ = {}
error = OSError
WNOHANG = 1


def getenv(key, default=None):
    return environ.get(key, default)


def _refuse(what):
    raise NotImplementedError(f"not supported by this page's interpreter: {what}")


def getcwd():
    _refuse("os.getcwd: there are no folders")


def listdir(path="."):
    _refuse("os.listdir: there are no folders")


_before_fork, _after_fork_in_parent, _after_fork_in_child = [], [], []


def register_at_fork(*, before=None, after_in_parent=None, after_in_child=None):
    if before is after_in_parent is after_in_child is None:
        raise TypeError("At least one argument is required.")
    for call, calls in ((before, _before_fork), (after_in_parent, _after_fork_in_parent),
                        (after_in_child, _after_fork_in_child)):
        if call is not None:
            if not callable(call):
                raise TypeError("object is not callable")
            calls.append(call)


# What CPython's modules register themselves: they need not know this one.
_OWN = {"threading": "_after_fork", "random": "seed", "concurrent.futures.thread": "_after_fork"}


def _call_all(calls):
    for call in calls:
        try:
            call()
        except Exception as error:
            from sys import _format, stderr
            stderr.write(f"Exception ignored in {call!r}:\n{_format(error, True)}")


def fork():
    """Copies this process: 0 in the copy, the copy's number in the parent. The calling thread alone goes on in the copy."""
    if not _can_fork():
        return _fork()  # It says why. What is to be called around a fork has nothing to go around.
    _call_all(reversed(_before_fork))
    try:
        pid = _fork()
    except BaseException:
        _call_all(_after_fork_in_parent)
        raise
    if pid:
        _call_all(_after_fork_in_parent)
        _warn_of_threads("fork")
    else:
        _call_all([getattr(_modules[name], call) for name, call in _OWN.items() if name in _modules])
        _call_all(_after_fork_in_child)
    return pid


def _warn_of_threads(name):
    if _count():
        from warnings import warn
        warn(f"This process (pid={getpid()}) is multi-threaded, use of {name}() may lead to deadlocks in the child.",
             DeprecationWarning, stacklevel=3)


def waitstatus_to_exitcode(status):
    """What ended a process, from how `waitpid` tells it: the number of a signal is negative."""
    return -(status & 0x7f) if status & 0x7f else status >> 8


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
