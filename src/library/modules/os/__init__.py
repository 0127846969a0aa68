"""The little of os that means the same everywhere, and processes; there are no files."""

import os.path as path

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


def fork():
    _refuse("os.fork: a program can't copy its process")


def waitstatus_to_exitcode(status):
    """What ended a process, from how `waitpid` tells it: the number of a signal is negative."""
    return -(status & 0x7f) if status & 0x7f else status >> 8


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
