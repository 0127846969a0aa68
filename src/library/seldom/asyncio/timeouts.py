"""Limits of time."""

from asyncio.events import get_running_loop
from asyncio.exceptions import CancelledError

__all__ = ["Timeout", "timeout", "timeout_at"]


class Timeout:
    """Cancels the task inside, and makes a `TimeoutError` of that at its end."""

    def __init__(self, when):
        self._when, self._state, self._handle, self._task = when, "created", None, None

    def __repr__(self):
        when = ""
        if self._state == "active":
            when = f" when={None if self._when is None else round(self._when, 3)}"
        return f"<Timeout [{self._state}]{when}>"

    def when(self):
        return self._when

    def expired(self):
        return self._state in ("expiring", "expired")

    def reschedule(self, when):
        if self._state == "created":
            raise RuntimeError("Timeout has not been entered")
        if self._state != "active":
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if when is not None:
            loop = get_running_loop()
            if when <= loop.time():
                self._handle = loop.call_soon(self._expire)
            else:
                self._handle = loop.call_at(when, self._expire)

    def _expire(self):
        self._task.cancel()
        self._state, self._handle = "expiring", None

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        self._task = get_running_loop()._current
        if self._task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state, self._cancelling = "active", self._task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self._state == "active":
            self._state = "finished"
            return
        self._state = "expired"
        if self._task.uncancel() <= self._cancelling and exc_val is not None:
            if isinstance(exc_val, CancelledError):
                raise TimeoutError from exc_val
            _explain(exc_val)
            if isinstance(exc_val, ExceptionGroup):
                for error in exc_val.exceptions:
                    _explain(error)


def _explain(error):
    """Another exception came of the cancellation: the time-out is to be seen behind it."""
    while error.__context__ is not None:
        if isinstance(error.__context__, CancelledError):
            cause = TimeoutError()
            cause.__context__ = cause.__cause__ = error.__context__
            error.__context__ = cause
            break
        error = error.__context__


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)
