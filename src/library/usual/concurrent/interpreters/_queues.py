"""Queues between interpreters."""

import queue
import time
import _interpqueues as _queues
from concurrent.interpreters._crossing import pack, unpack

__all__ = ["UNBOUND", "UNBOUND_ERROR", "UNBOUND_REMOVE", "create", "list_all", "Queue", "QueueError",
           "QueueNotFoundError", "QueueEmpty", "QueueFull", "ItemInterpreterDestroyed"]

# How often one that waits looks again, in seconds, as in CPython.
_DELAY = 10 / 1000


class QueueError(Exception):
    pass


class QueueNotFoundError(QueueError):
    pass


QueueError.__module__ = QueueNotFoundError.__module__ = "_interpqueues"


class QueueEmpty(QueueError, queue.Empty):
    pass


class QueueFull(QueueError, queue.Full):
    pass


class ItemInterpreterDestroyed(QueueError):
    pass


class _Unbound:
    """In the place of an item whose interpreter has ended."""

    def __repr__(self):
        return "concurrent.interpreters._queues.UNBOUND"

    def __reduce__(self):
        return "UNBOUND"


UNBOUND, UNBOUND_ERROR, UNBOUND_REMOVE = _Unbound(), object(), object()
_FLAGS = {UNBOUND_REMOVE: 1, UNBOUND_ERROR: 2, UNBOUND: 3}


def _flag(unbound):
    if unbound is None:
        return -1
    try:
        return _FLAGS[unbound]
    except KeyError:
        raise NotImplementedError(f"unsupported unbound replacement op {unbound!r}")


def create(maxsize=0, *, unbounditems=UNBOUND):
    """A new queue, for any interpreter of this process."""
    return Queue(_queues.create(maxsize, _flag(unbounditems)))


def list_all():
    return [Queue(id) for id, _ in _queues.list_all()]


class Queue:
    def __new__(cls, id, /):
        if not isinstance(id, int):
            raise TypeError(f"id must be an int, got {id!r}")
        self = super().__new__(cls)
        self._id = int(id)
        self._bound = False
        self._known(_queues.bind(self._id))
        self._bound = True
        return self

    def __del__(self, *, _release=_queues.release):
        if self._bound:
            _release(self._id)

    def __repr__(self):
        return f"{type(self).__name__}({self._id})"

    def __eq__(self, other):
        return self._id == other._id if isinstance(other, Queue) else NotImplemented

    def __hash__(self):
        return hash(self._id)

    def __reduce__(self):
        return type(self), (self._id,)

    def _known(self, answer):
        if answer is None:
            raise QueueNotFoundError(f"queue {self._id} not found")
        return answer

    @property
    def id(self):
        return self._id

    @property
    def unbounditems(self):
        flag = self._known(_queues.get_unbound(self._id))
        return next(unbound for unbound, number in _FLAGS.items() if number == flag)

    @property
    def maxsize(self):
        return self._known(_queues.get_maxsize(self._id))

    def empty(self):
        return self.qsize() == 0

    def full(self):
        return 0 < self.maxsize <= self.qsize()

    def qsize(self):
        return self._known(_queues.get_count(self._id))

    def put(self, obj, block=True, timeout=None, *, unbounditems=None, _delay=_DELAY):
        flag = _flag(unbounditems)
        data = pack(obj, None)
        _until(lambda: self._put(data, flag), QueueFull, block, timeout, _delay)

    def put_nowait(self, obj, *, unbounditems=None):
        self._put(pack(obj, None), _flag(unbounditems))

    def get(self, block=True, timeout=None, *, _delay=_DELAY):
        return _until(self.get_nowait, QueueEmpty, block, timeout, _delay)

    def get_nowait(self):
        item = self._known(_queues.get(self._id))
        if item is False:
            raise QueueEmpty(f"queue {self._id} is empty")
        if item == 2:
            raise ItemInterpreterDestroyed("item's original interpreter destroyed")
        return UNBOUND if item == 3 else unpack(item)

    def _put(self, data, flag):
        if self._known(_queues.put(self._id, data, flag)) is False:
            raise QueueFull(f"queue {self._id} is full")


def _until(attempt, trouble, block, timeout, delay):
    if not block:
        return attempt()
    if timeout is not None:
        timeout = int(timeout)
        if timeout < 0:
            raise ValueError("timeout value must be non-negative")
        end = time.time() + timeout
    while True:
        try:
            return attempt()
        except trouble:
            if timeout is not None and time.time() >= end:
                raise
            time.sleep(delay)
