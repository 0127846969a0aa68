"""Results that a loop will have."""

import reprlib
from contextvars import copy_context
from types import GenericAlias

from asyncio.exceptions import CancelledError, InvalidStateError

__all__ = ["Future", "wrap_future", "isfuture"]


def isfuture(obj):
    return getattr(type(obj), "_asyncio_future_blocking", None) is not None


class Future:
    # Whether `await` has just yielded it: what a task looks at.
    _asyncio_future_blocking = False
    _state = "PENDING"
    _result = _exception = _cancel_message = _cancelled_exc = None
    # Whether an exception has not been asked for yet.
    _log_traceback = False

    def __init__(self, *, loop=None):
        if loop is None:
            from asyncio.events import get_event_loop
            loop = get_event_loop()
        self._loop, self._callbacks = loop, []

    def _info(self):
        info = [self._state.lower()]
        if self._exception is not None:
            info.append(f"exception={self._exception!r}")
        elif self._state == "FINISHED":
            info.append(f"result={reprlib.repr(self._result)}")
        if self._callbacks:
            from asyncio.events import _source
            sources = [_source(callback) for callback, _ in self._callbacks]
            if len(sources) > 2:
                sources[1:-1] = [f"<{len(sources) - 2} more>"]
            info.append(f"cb=[{', '.join(sources)}]")
        return info

    @reprlib.recursive_repr()
    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._info())}>"

    def __del__(self):
        if self._log_traceback:
            text = f"{type(self).__name__} exception was never retrieved"
            self._loop.call_exception_handler({"message": text, "exception": self._exception, "future": self})

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != "PENDING"

    def cancelled(self):
        return self._state == "CANCELLED"

    def _make_cancelled_error(self):
        error, self._cancelled_exc = self._cancelled_exc, None
        if error is None:
            error = CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)
        return error

    def _end(self, state):
        self._state = state
        callbacks, self._callbacks = self._callbacks, []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def cancel(self, msg=None):
        self._log_traceback = False
        if self.done():
            return False
        self._cancel_message = msg
        self._end("CANCELLED")
        return True

    def _check_pending(self):
        if self.done():
            raise InvalidStateError("invalid state")

    def set_result(self, result):
        self._check_pending()
        self._result = result
        self._end("FINISHED")

    def set_exception(self, exception):
        self._check_pending()
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            error = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            error.__cause__ = error.__context__ = exception
            exception = error
        self._exception, self._exception_tb = exception, exception.__traceback__
        self._end("FINISHED")
        self._log_traceback = True

    def _check_done(self, text):
        if self.cancelled():
            raise self._make_cancelled_error()
        if not self.done():
            raise InvalidStateError(text)
        self._log_traceback = False

    def result(self):
        self._check_done("Result is not set.")
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        self._check_done("Exception is not set.")
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        if self.done():
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        kept = [pair for pair in self._callbacks if pair[0] != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks = kept
        return removed

    def __await__(self):
        if not self.done():
            self._asyncio_future_blocking = True
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__
    __class_getitem__ = classmethod(GenericAlias)


def _finish(future, result):
    """Unless somebody else has cancelled it meanwhile."""
    if not future.cancelled():
        future.set_result(result)


def _copy(source, target):
    """How one future ended, to another."""
    if target.cancelled():
        return
    if source.cancelled():
        target.cancel()
    elif (error := source.exception()) is not None:
        target.set_exception(error)
    else:
        target.set_result(source.result())


def _chain(source, target):
    """Has a future end as another does, and cancels that one with it; one of the two is of `concurrent.futures`."""
    def soon(future, call, *args):
        if not isfuture(future):
            call(*args)
        elif not future._loop.is_closed():
            future._loop.call_soon_threadsafe(call, *args)
    target.add_done_callback(lambda _: soon(source, source.cancel) if target.cancelled() else None)
    source.add_done_callback(lambda _: soon(target, _copy, source, target))


def wrap_future(future, *, loop=None):
    """A future of the loop's for one of `concurrent.futures`."""
    if isfuture(future):
        return future
    wrapped = Future(loop=loop)
    _chain(future, wrapped)
    return wrapped
