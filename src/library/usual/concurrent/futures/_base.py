"""Futures, what waits for them, and what every executor has."""

import sys
from collections import deque, namedtuple
from itertools import islice
from threading import Condition, Event, Lock
from time import monotonic
from types import GenericAlias

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"
PENDING, RUNNING, FINISHED = "PENDING", "RUNNING", "FINISHED"
# Cancelled by whoever asked for the result; then seen to be so by whoever would have computed it.
CANCELLED, CANCELLED_AND_NOTIFIED = "CANCELLED", "CANCELLED_AND_NOTIFIED"
_OFF = (CANCELLED, CANCELLED_AND_NOTIFIED)
_DONE = (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

TimeoutError = TimeoutError


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


def _log(text):
    """Tells of the exception at hand, as the module logging does for whoever has not set it up."""
    import traceback
    print(text, traceback.format_exc(), sep="\n", end="", file=sys.stderr)


class _Waiter:
    """Waits for some futures; for one, if the first exception is enough."""

    def __init__(self, wanted, until_exception=False):
        self.event, self.lock = Event(), Lock()
        self.finished_futures = []
        self._wanted, self._until_exception = wanted, until_exception

    def add(self, future):
        with self.lock:
            self.finished_futures.append(future)
            self._wanted -= 1
            if self._wanted <= 0 or self._until_exception and future._exception is not None:
                self.event.set()

    def take(self):
        with self.lock:
            finished, self.finished_futures = self.finished_futures, []
            self.event.clear()
        return finished


class _AcquireFutures:
    """All futures' locks at once, in an order that can't end in a deadlock."""

    def __init__(self, futures):
        self.futures = sorted(futures, key=id)

    def __enter__(self):
        for future in self.futures:
            future._condition.acquire()

    def __exit__(self, *args):
        for future in self.futures:
            future._condition.release()


def _ended(futures):
    return {future for future in futures if future._state in (CANCELLED_AND_NOTIFIED, FINISHED)}


def _install(waiter, futures):
    for future in futures:
        future._waiters.append(waiter)
    return waiter


def _remove(waiter, futures):
    for future in futures:
        with future._condition:
            future._waiters.remove(waiter)


def as_completed(fs, timeout=None):
    end = None if timeout is None else timeout + monotonic()
    futures = set(fs)
    total = len(futures)
    with _AcquireFutures(futures):
        finished = [*_ended(futures)]
        waiter = _install(_Waiter(1), futures)
    try:
        while True:
            # Nothing here may keep alive what has been handed out.
            finished.reverse()
            while finished:
                futures.remove(finished[-1])
                _remove(waiter, finished[-1:])
                yield finished.pop()
            if not futures:
                return
            if end is not None and (timeout := end - monotonic()) < 0:
                raise TimeoutError(f"{len(futures)} (of {total}) futures unfinished")
            waiter.event.wait(timeout)
            finished = waiter.take()
    finally:
        _remove(waiter, futures)


DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    futures = set(fs)
    with _AcquireFutures(futures):
        done = _ended(futures)
        pending = futures - done
        if return_when == FIRST_COMPLETED:
            enough, wanted = done, 1
        elif return_when == FIRST_EXCEPTION:
            enough, wanted = any(future._exception is not None for future in done), len(pending)
        else:
            enough, wanted = False, len(pending)
        if enough or not pending:
            return DoneAndNotDoneFutures(done, pending)
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f"Invalid return condition: {return_when!r}")
        waiter = _install(_Waiter(wanted, return_when == FIRST_EXCEPTION), futures)
    waiter.event.wait(timeout)
    _remove(waiter, futures)
    done.update(waiter.finished_futures)
    return DoneAndNotDoneFutures(done, futures - done)


class Future:
    def __init__(self):
        self._condition = Condition()
        self._state = PENDING
        self._result = self._exception = None
        self._waiters, self._done_callbacks = [], []

    def __repr__(self):
        with self._condition:
            text = f"<{type(self).__name__} at {id(self):#x} state={self._state.split('_')[0].lower()}"
            if self._state == FINISHED:
                failed = self._exception is not None
                outcome = self._exception if failed else self._result
                text += f" {'raised' if failed else 'returned'} {type(outcome).__name__}"
            return text + ">"

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            _log(f"exception calling callback for {self!r}")

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._call(callback)

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in _OFF:
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in _OFF

    def running(self):
        with self._condition:
            return self._state == RUNNING

    def done(self):
        with self._condition:
            return self._state in _DONE

    def add_done_callback(self, fn):
        with self._condition:
            if self._state not in _DONE:
                self._done_callbacks.append(fn)
                return
        self._call(fn)

    def _wait(self, timeout):
        if self._state not in _DONE:
            self._condition.wait(timeout)
        if self._state in _OFF:
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()

    def __get_result(self):
        if self._exception is None:
            return self._result
        try:
            raise self._exception
        finally:
            self = None  # The traceback holds this frame.

    def result(self, timeout=None):
        try:
            with self._condition:
                self._wait(timeout)
                return self.__get_result()
        finally:
            self = None

    def exception(self, timeout=None):
        with self._condition:
            self._wait(timeout)
            return self._exception

    def set_running_or_notify_cancel(self):
        """Told by executors: whether the call is still wanted."""
        with self._condition:
            if self._state == PENDING:
                self._state = RUNNING
                return True
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for waiter in self._waiters:
                    waiter.add(self)
                return False
            print(f"Future {id(self)} in unexpected state: {self._state}", file=sys.stderr)
            raise RuntimeError("Future in unexpected state")

    def _finish(self, result, exception):
        with self._condition:
            if self._state in _DONE:
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._result, self._exception = result, exception
            self._state = FINISHED
            for waiter in self._waiters:
                waiter.add(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    __class_getitem__ = classmethod(GenericAlias)


def _result_or_cancel(future, timeout=None):
    try:
        try:
            return future.result(timeout)
        finally:
            future.cancel()
    finally:
        del future


def _results(futures, more, end):
    """What `Executor.map` gives out; it must not keep the executor alive, unless that is to be asked for `more`."""
    try:
        while futures:
            futures.extend(more())
            yield _result_or_cancel(futures.popleft(), end and end - monotonic())
    finally:
        for future in futures:
            future.cancel()


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError("buffersize must be an integer or None")
        if buffersize is not None and buffersize < 1:
            raise ValueError("buffersize must be None or > 0")
        end = None if timeout is None else timeout + monotonic()
        calls = zip(*iterables)
        more = tuple
        if buffersize:
            def more():
                return [self.submit(fn, *args) for args in islice(calls, 1)]
        return _results(deque(self.submit(fn, *args) for args in islice(calls, buffersize)), more, end)

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False
