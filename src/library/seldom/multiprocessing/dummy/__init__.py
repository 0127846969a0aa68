"""The interface of multiprocessing, with threads."""

import threading
from queue import Queue
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore

__all__ = ["Process", "current_process", "active_children", "freeze_support", "Lock", "RLock", "Semaphore",
           "BoundedSemaphore", "Condition", "Event", "Barrier", "Queue", "Pool", "JoinableQueue", "Value", "Array"]

JoinableQueue = Queue
current_process = threading.current_thread


class DummyProcess(threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
        super().__init__(group, target, name, args, kwargs)
        self._children, self._start_called = {}, False

    def start(self):
        self._start_called = True
        if hasattr(current_process(), "_children"):
            current_process()._children[self] = None
        super().start()

    @property
    def exitcode(self):
        return 0 if self._start_called and not self.is_alive() else None


Process = DummyProcess


def active_children():
    children = getattr(current_process(), "_children", {})
    for child in [child for child in children if not child.is_alive()]:
        del children[child]
    return list(children)


def freeze_support():
    pass


class Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode, self.value = typecode, value

    def __repr__(self):
        return f"<{type(self).__name__}({self._typecode!r}, {self.value!r})>"


def Array(typecode, sequence, lock=True):
    return list(sequence)


def Pool(processes=None, initializer=None, initargs=()):
    from multiprocessing.pool import ThreadPool
    return ThreadPool(processes, initializer, initargs)
