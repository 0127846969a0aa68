"""Queues between processes: a pipe, locks for its two ends, and a thread that feeds it."""

from collections import deque
from multiprocessing import connection, context, process
from multiprocessing.reduction import ForkingPickler
from multiprocessing.util import Finalize, is_exiting
from queue import Empty, Full
from threading import Condition, Lock, Thread
from time import monotonic
from types import GenericAlias

__all__ = ["Queue", "SimpleQueue", "JoinableQueue"]

_sentinel = object()


class Queue:
    _close = _jointhread = None

    def __init__(self, maxsize=0, *, ctx):
        if maxsize <= 0:
            from multiprocessing.synchronize import SEM_VALUE_MAX as maxsize
        self._maxsize = maxsize
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock, self._wlock = ctx.Lock(), ctx.Lock()
        self._sem = ctx.BoundedSemaphore(maxsize)
        # Whether it is no error that nobody reads any more.
        self._ignore_epipe = False
        self._reset()

    def __getstate__(self):
        context.assert_spawning(self)
        return self._ignore_epipe, self._maxsize, self._reader, self._writer, self._rlock, self._wlock, self._sem

    def __setstate__(self, state):
        self._ignore_epipe, self._maxsize, self._reader, self._writer, self._rlock, self._wlock, self._sem = state
        self._reset()

    def _reset(self):
        self._notempty, self._buffer, self._thread = Condition(Lock()), deque(), None
        self._joincancelled = self._closed = False
        self._close = self._jointhread = None
        self._process = process.current_process()

    def __del__(self):
        if self._close:
            self._close()

    def _check_open(self):
        # What was to be fed when this process was forked is the parent's to feed.
        if self._process is not process._current_process:
            self._reset()
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")

    def put(self, obj, block=True, timeout=None):
        self._check_open()
        if not self._sem.acquire(block, timeout):
            raise Full
        with self._notempty:
            self._add(obj)

    def _add(self, obj):
        if self._thread is None:
            self._start_thread()
        self._buffer.append(obj)
        self._notempty.notify()

    def get(self, block=True, timeout=None):
        self._check_open()
        end = None if timeout is None else monotonic() + timeout
        if not self._rlock.acquire(block, timeout):
            raise Empty
        try:
            if not block or end is not None:
                if not self._reader.poll(max(0, end - monotonic()) if block else 0):
                    raise Empty
            data = self._reader.recv_bytes()
            self._sem.release()
        finally:
            self._rlock.release()
        return ForkingPickler.loads(data)

    def qsize(self):
        return self._maxsize - self._sem.get_value()

    def empty(self):
        return not self._reader.poll()

    def full(self):
        return self._sem._semlock._is_zero()

    def get_nowait(self):
        return self.get(False)

    def put_nowait(self, obj):
        return self.put(obj, False)

    def close(self):
        self._closed = True
        if self._close:
            self._close()

    def join_thread(self):
        assert self._closed, f"Queue {self!r} not closed"
        if self._jointhread:
            self._jointhread()

    def cancel_join_thread(self):
        self._joincancelled = True
        if self._jointhread:
            self._jointhread.cancel()

    def _terminate_broken(self):
        """Ends it when those who read it have ended: the feeder must not wait for them."""
        self._reader.close()
        self.close()
        self.join_thread()

    def _start_thread(self):
        join = Finalize(None, lambda: thread.join(), exitpriority=-5)
        thread = Thread(
            target=_feed, name="QueueFeederThread", daemon=True,
            args=(self._buffer, self._notempty, self._reader, self._writer, self._wlock, self._ignore_epipe,
                  self._on_queue_feeder_error, self._sem, join.cancel))
        try:
            thread.start()
        except:
            join.cancel()
            raise
        self._thread, self._jointhread = thread, join
        if self._joincancelled:
            join.cancel()
        self._close = Finalize(None, _end_feeding, (self._buffer, self._notempty), exitpriority=10)

    @staticmethod
    def _on_queue_feeder_error(e, obj):
        from traceback import print_exc
        print_exc()

    __class_getitem__ = classmethod(GenericAlias)


def _end_feeding(buffer, notempty):
    with notempty:
        buffer.append(_sentinel)
        notempty.notify()


def _feed(buffer, notempty, reader, writer, writelock, ignore_epipe, onerror, size, ended):
    """The thread's work. It knows nothing of the queue, which may so be lost."""
    try:
        _feed_all(buffer, notempty, reader, writer, writelock, ignore_epipe, onerror, size)
    finally:
        ended()


def _feed_all(buffer, notempty, reader, writer, writelock, ignore_epipe, onerror, size):
    while True:
        with notempty:
            while not buffer:
                notempty.wait()
            obj = buffer.popleft()
        if obj is _sentinel:
            reader.close()
            writer.close()
            return
        try:
            data = ForkingPickler.dumps(obj)
            with writelock:
                writer.send_bytes(data)
        except Exception as error:
            if ignore_epipe and isinstance(error, BrokenPipeError) or is_exiting():
                return
            # As if it had never been in the queue.
            size.release()
            onerror(error, obj)
        del obj


class JoinableQueue(Queue):
    def __init__(self, maxsize=0, *, ctx):
        super().__init__(maxsize, ctx=ctx)
        self._unfinished_tasks, self._cond = ctx.Semaphore(0), ctx.Condition()

    def __getstate__(self):
        return *super().__getstate__(), self._cond, self._unfinished_tasks

    def __setstate__(self, state):
        *state, self._cond, self._unfinished_tasks = state
        super().__setstate__(state)

    def put(self, obj, block=True, timeout=None):
        self._check_open()
        if not self._sem.acquire(block, timeout):
            raise Full
        with self._notempty, self._cond:
            self._add(obj)
            self._unfinished_tasks.release()

    def task_done(self):
        with self._cond:
            if not self._unfinished_tasks.acquire(False):
                raise ValueError("task_done() called too many times")
            if self._unfinished_tasks._semlock._is_zero():
                self._cond.notify_all()

    def join(self):
        with self._cond:
            if not self._unfinished_tasks._semlock._is_zero():
                self._cond.wait()


class SimpleQueue:
    """A pipe with locks."""

    def __init__(self, *, ctx):
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock, self._wlock = ctx.Lock(), ctx.Lock()

    def __getstate__(self):
        context.assert_spawning(self)
        return self._reader, self._writer, self._rlock, self._wlock

    def __setstate__(self, state):
        self._reader, self._writer, self._rlock, self._wlock = state

    def close(self):
        self._reader.close()
        self._writer.close()

    def empty(self):
        return not self._reader.poll()

    def get(self):
        with self._rlock:
            data = self._reader.recv_bytes()
        return ForkingPickler.loads(data)

    def put(self, obj):
        data = ForkingPickler.dumps(obj)
        with self._wlock:
            self._writer.send_bytes(data)

    __class_getitem__ = classmethod(GenericAlias)
