"""Pickling for other processes: some objects can be sent that are no plain data."""

import copyreg
import pickle
from io import BytesIO

__all__ = ["ForkingPickler", "register", "dump", "DupFd"]


class ForkingPickler(pickle.Pickler):
    _extra_reducers = {}
    _copyreg_dispatch_table = copyreg.dispatch_table

    def __init__(self, *args):
        super().__init__(*args)
        self.dispatch_table = {**self._copyreg_dispatch_table, **self._extra_reducers}

    @classmethod
    def register(cls, type, reduce):
        cls._extra_reducers[type] = reduce

    @classmethod
    def dumps(cls, obj, protocol=None):
        file = BytesIO()
        cls(file, protocol).dump(obj)
        return file.getvalue()

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
