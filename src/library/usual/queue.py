"""Queues between threads."""

from collections import deque
from heapq import heappop, heappush
from threading import Condition, Lock
from time import monotonic
from types import GenericAlias

__all__ = ["Empty", "Full", "ShutDown", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    __module__ = "_queue"


class Full(Exception):
    pass


class ShutDown(Exception):
    pass


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = Lock()
        self.not_empty, self.not_full = Condition(self.mutex), Condition(self.mutex)
        self.all_tasks_done = Condition(self.mutex)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    def task_done(self):
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished < 0:
                raise ValueError("task_done() called too many times")
            if not unfinished:
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = unfinished

    def join(self):
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def empty(self):
        with self.mutex:
            return not self._qsize()

    def full(self):
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        with self.not_full:
            if self.is_shutdown:
                raise ShutDown
            if self.maxsize > 0:
                _wait(self.not_full, lambda: self._qsize() < self.maxsize, Full, block, timeout, self._check_put)
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        with self.not_empty:
            self._check_get()
            _wait(self.not_empty, self._qsize, Empty, block, timeout, self._check_get)
            item = self._get()
            self.not_full.notify()
            return item

    def _check_put(self):
        if self.is_shutdown:
            raise ShutDown

    def _check_get(self):
        if self.is_shutdown and not self._qsize():
            raise ShutDown

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def shutdown(self, immediate=False):
        with self.mutex:
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    if self.unfinished_tasks > 0:
                        self.unfinished_tasks -= 1
                self.all_tasks_done.notify_all()
            self.not_empty.notify_all()
            self.not_full.notify_all()

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    __class_getitem__ = classmethod(GenericAlias)


def _wait(condition, ready, otherwise, block, timeout, check):
    """Until it is ready; `check` raises when waiting has become pointless."""
    if not block:
        if not ready():
            raise otherwise
        return
    if timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    end = None if timeout is None else monotonic() + timeout
    while not ready():
        if end is not None and (timeout := end - monotonic()) <= 0:
            raise otherwise
        condition.wait(timeout)
        check()


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """No bound, and no tasks to be done."""

    __module__ = "_queue"

    def __init__(self):
        self._items = deque()
        self._filled = Condition(Lock())

    def put(self, item, block=True, timeout=None):
        with self._filled:
            self._items.append(item)
            self._filled.notify()

    def get(self, block=True, timeout=None):
        with self._filled:
            _wait(self._filled, lambda: self._items, Empty, block, timeout, bool)
            return self._items.popleft()

    def put_nowait(self, item):
        self.put(item)

    def get_nowait(self):
        return self.get(False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)

    __class_getitem__ = classmethod(GenericAlias)
