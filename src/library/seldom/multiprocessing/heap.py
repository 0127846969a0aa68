"""Memory that processes share."""

from _process import close, load, memory, memory_size, store
from multiprocessing import context

__all__ = ["Block"]


class Block:
    """Some bytes of it, all zero at first."""

    _handle = None

    def __init__(self, size):
        self._handle = memory(size)

    def __del__(self, _close=close):
        if self._handle is not None:
            _close(self._handle)

    def __getstate__(self):
        context.assert_spawning(self)
        return (context.get_spawning_popen().duplicate_for_child(self._handle),)

    def __setstate__(self, state):
        (self._handle,) = state

    def __len__(self):
        return memory_size(self._handle)

    def load(self, place, size):
        return load(self._handle, place, size)

    def store(self, place, data):
        store(self._handle, place, data)
