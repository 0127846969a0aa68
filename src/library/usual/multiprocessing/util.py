"""What is to be done when an object or the process ends."""

import atexit
from itertools import count
from multiprocessing import process

__all__ = ["is_exiting", "Finalize"]

_finalizers = {}
_counter = count()
_exiting = False


class Finalize:
    """A call that happens once: when asked for, or when the process ends, if it has a priority then."""

    def __init__(self, obj, callback, args=(), kwargs=None, exitpriority=None):
        self._call = callback, args, kwargs or {}
        self._key = exitpriority, next(_counter)
        _finalizers[self._key] = self

    def __call__(self):
        if _finalizers.pop(self._key, None) is not None:
            callback, args, kwargs = self._call
            self._call = None
            return callback(*args, **kwargs)

    def cancel(self):
        if _finalizers.pop(self._key, None) is not None:
            self._call = None

    def still_active(self):
        return self._key in _finalizers


def _run_finalizers(least=None):
    """Those with a priority, and at least this one; the highest first, and of equals the youngest."""
    wanted = [key for key in list(_finalizers) if key[0] is not None and (least is None or key[0] >= least)]
    for key in sorted(wanted, reverse=True):
        if (finalizer := _finalizers.get(key)) is not None:
            try:
                finalizer()
            except Exception:
                from traceback import print_exc
                print_exc()


def is_exiting():
    return _exiting


def _after_fork():
    """A copy has nothing to end yet."""
    global _exiting
    _exiting = False
    _finalizers.clear()


def _exit_function():
    """Ends daemons, and waits for the other children."""
    global _exiting
    if _exiting:
        return
    _exiting = True
    _run_finalizers(0)
    for child in process.active_children():
        if child.daemon:
            child._popen.terminate()
    for child in process.active_children():
        child.join()
    _run_finalizers()


atexit.register(_exit_function)
