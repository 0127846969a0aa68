"""Pickling for other processes: some objects can be sent that are no plain data."""

import copyreg
import pickle

__all__ = ["ForkingPickler", "register", "dump", "DupFd"]


class _Reducers:
    """Looked up as CPython's copy of both tables would be, without the copy for each message."""

    def get(self, cls):
        return ForkingPickler._extra_reducers.get(cls) or copyreg.dispatch_table.get(cls)


class ForkingPickler(pickle.Pickler):
    _extra_reducers = {}
    dispatch_table = _Reducers()

    @classmethod
    def register(cls, type, reduce):
        cls._extra_reducers[type] = reduce

    @classmethod
    def dumps(cls, obj, protocol=None):
        pickler = cls.__new__(cls)
        pickler._begin(protocol)
        return pickler._bytes(obj)

    loads = staticmethod(pickle.loads)


register = ForkingPickler.register


def dump(obj, file, protocol=None):
    ForkingPickler(file, protocol).dump(obj)


class _Inherited:
    """A handle that a child is given when it starts: it has the same number there."""

    def __init__(self, handle):
        self._handle = handle

    def detach(self):
        return self._handle


def DupFd(fd):
    from multiprocessing import context
    popen = context.get_spawning_popen()
    if popen is None:
        raise NotImplementedError("not supported by this page's interpreter: sending a connection to a process that "
                                  "runs already")
    return _Inherited(popen.duplicate_for_child(fd))
