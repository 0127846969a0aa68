"""Coroutines that a loop runs, and ways to wait for several."""

from collections.abc import Coroutine
from functools import partial
from itertools import count
from types import CoroutineType, GeneratorType

from asyncio.events import get_event_loop, get_running_loop, _get_running_loop
from asyncio.exceptions import CancelledError
from asyncio.futures import Future, _chain, _finish, isfuture
from asyncio.queues import Queue
from asyncio.timeouts import timeout as _timeout
from contextvars import copy_context

__all__ = ["Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for",
           "as_completed", "sleep", "gather", "shield", "ensure_future", "run_coroutine_threadsafe", "current_task",
           "all_tasks", "create_eager_task_factory", "eager_task_factory", "iscoroutine",
           "iscoroutinefunction", "to_thread"]

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"
_number = count(1).__next__


def iscoroutine(obj):
    return isinstance(obj, (CoroutineType, Coroutine))


def iscoroutinefunction(func):
    from inspect import iscoroutinefunction as is_one
    from warnings import warn
    warn("'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; "
         "use inspect.iscoroutinefunction() instead", DeprecationWarning, stacklevel=2)
    return is_one(func)


def current_task(loop=None):
    return (loop or get_running_loop())._current


def all_tasks(loop=None):
    return {task for task in (loop or get_running_loop())._tasks if not task.done()}


class Task(Future):
    _coro = _fut_waiter = None
    _must_cancel = False
    _num_cancels_requested = 0

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._name = f"Task-{_number()}" if name is None else str(name)
        self._coro = coro
        self._context = copy_context() if context is None else context
        self._loop._tasks.add(self)
        if eager_start and self._loop.is_running():
            self._context.run(self._step)
        else:
            self._loop.call_soon(self._step, context=self._context)

    def _info(self):
        info = super()._info()
        if self._num_cancels_requested and not self.done():
            info[0] = "cancelling"
        code, frame = self._coro.cr_code, self._coro.cr_frame
        what = f"running at {code.co_filename}:{frame.f_lineno}" if frame is not None else \
            f"done, defined at {code.co_filename}:{code.co_firstlineno}"
        parts = [f"name={self._name!r}", f"coro=<{self._coro.__qualname__}() {what}>"]
        if self._fut_waiter is not None:
            parts.append(f"wait_for={self._fut_waiter!r}")
        info[1:1] = parts
        return info

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        self._log_traceback = False
        if self.done():
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is None or not self._fut_waiter.cancel(msg=msg):
            self._must_cancel, self._cancel_message = True, msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    def _step(self, error=None):
        """Runs the coroutine until it waits for something."""
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop = self._loop
        outer, loop._current = loop._current, self
        try:
            if error is None:
                awaited = self._coro.send(None)
            else:
                awaited = self._coro.throw(error)
        except StopIteration as end:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(end.value)
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
        except BaseException as raised:
            # This frame is none of the program's.
            super().set_exception(raised.with_traceback(raised.__traceback__.tb_next))
            if isinstance(raised, (KeyboardInterrupt, SystemExit)):
                raise
        else:
            self._wait(awaited)
        finally:
            loop._current = outer
            if self.done():
                loop._tasks.discard(self)
            self = None

    def _wait(self, awaited):
        text = None
        if not isfuture(awaited):
            if isinstance(awaited, GeneratorType):
                text = f"yield was used instead of yield from for generator in task {self!r} with {awaited!r}"
            elif awaited is not None:
                text = f"Task got bad yield: {awaited!r}"
        elif awaited.get_loop() is not self._loop:
            text = f"Task {self!r} got Future {awaited!r} attached to a different loop"
        elif not awaited._asyncio_future_blocking:
            text = f"yield was used instead of yield from in task {self!r} with {awaited!r}"
        elif awaited is self:
            text = f"Task cannot await on itself: {self!r}"
        else:
            awaited._asyncio_future_blocking = False
            awaited.add_done_callback(self._wakeup, context=self._context)
            self._fut_waiter = awaited
            if self._must_cancel and awaited.cancel(msg=self._cancel_message):
                self._must_cancel = False
            return
        self._loop.call_soon(self._step, text and RuntimeError(text), context=self._context)

    def _wakeup(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()


def create_task(coro, **kwargs):
    return get_running_loop().create_task(coro, **kwargs)


def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)
    return factory


eager_task_factory = create_eager_task_factory(Task)


async def _await(awaitable):
    return await awaitable


def _coroutine_of(awaitable):
    if iscoroutine(awaitable):
        return awaitable
    if hasattr(type(awaitable), "__await__"):
        return _await(awaitable)
    raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")


def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    coro = _coroutine_of(coro_or_future)
    return (loop or get_event_loop()).create_task(coro)


class _Turn:
    """Lets the loop go round once."""

    def __await__(self):
        yield


async def sleep(delay, result=None):
    if delay <= 0:
        await _Turn()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _finish, future, result)
    try:
        return await future
    finally:
        handle.cancel()


async def to_thread(func, /, *args, **kwargs):
    return await get_running_loop().run_in_executor(None, partial(copy_context().run, func, *args, **kwargs))


def _release(waiter, *_):
    if not waiter.done():
        waiter.set_result(None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    futures = set(fs)
    if any(iscoroutine(future) for future in futures):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = get_running_loop()
    waiter, left = loop.create_future(), len(futures)
    handle = None if timeout is None else loop.call_later(timeout, _release, waiter)

    def ended(future):
        nonlocal left
        left -= 1
        # To ask for an exception is to have seen it.
        if left <= 0 or return_when == FIRST_COMPLETED or (
                return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None):
            _release(waiter)
    for future in futures:
        future.add_done_callback(ended)
    try:
        await waiter
    finally:
        if handle is not None:
            handle.cancel()
        for future in futures:
            future.remove_done_callback(ended)
    done = {future for future in futures if future.done()}
    return done, futures - done


async def wait_for(fut, timeout):
    if timeout is None or timeout > 0:
        async with _timeout(timeout):
            return await fut
    future = ensure_future(fut)
    if not future.done():
        waiter = get_running_loop().create_future()
        callback = partial(_release, waiter)
        future.add_done_callback(callback)
        try:
            future.cancel()
            await waiter
        finally:
            future.remove_done_callback(callback)
        try:
            return future.result()
        except CancelledError as error:
            raise TimeoutError from error
    return future.result()


class _AsCompletedIterator:
    def __init__(self, awaitables, timeout):
        loop = get_event_loop()
        self._done, self._handle = Queue(), None
        self._todo = {ensure_future(awaitable, loop=loop) for awaitable in set(awaitables)}
        self._left = len(self._todo)
        for future in self._todo:
            future.add_done_callback(self._ended)
        if self._todo and timeout is not None:
            self._handle = loop.call_later(timeout, self._out_of_time)

    def _ended(self, future):
        if future in self._todo:
            self._todo.remove(future)
            self._done.put_nowait(future)
            if not self._todo and self._handle is not None:
                self._handle.cancel()

    def _out_of_time(self):
        for future in self._todo:
            future.remove_done_callback(self._ended)
            self._done.put_nowait(None)
        self._todo.clear()

    def __aiter__(self):
        return self

    __iter__ = __aiter__

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next()

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one()

    async def _next(self):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future

    async def _wait_for_one(self):
        return (await self._next()).result()


def as_completed(fs, *, timeout=None):
    if iscoroutine(fs) or hasattr(type(fs), "__await__"):
        raise TypeError(f"expects an iterable of awaitables, not {type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)


class _GatheringFuture(Future):
    """Cancelling it cancels all that it waits for."""

    _cancel_requested = False

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children

    def cancel(self, msg=None):
        if self.done():
            return False
        reached = [child for child in self._children if child.cancel(msg=msg)]
        self._cancel_requested = self._cancel_requested or bool(reached)
        return bool(reached)


def gather(*coros_or_futures, return_exceptions=False):
    loop = _get_running_loop()
    if not coros_or_futures:
        outer = (loop or get_event_loop()).create_future()
        outer.set_result([])
        return outer
    futures = {}
    for awaitable in coros_or_futures:
        if awaitable not in futures:
            futures[awaitable] = future = ensure_future(awaitable, loop=loop)
            loop = loop or future.get_loop()
    left = len(futures)
    outer = _GatheringFuture([futures[awaitable] for awaitable in coros_or_futures], loop=loop)

    def outcome(future):
        if future.cancelled():
            return CancelledError("" if future._cancel_message is None else future._cancel_message)
        error = future.exception()
        return future.result() if error is None else error

    def ended(future):
        nonlocal left
        left -= 1
        if outer.done():
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            error = future._make_cancelled_error() if future.cancelled() else future.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if left:
            return
        if outer._cancel_requested:
            outer.set_exception(future._make_cancelled_error())
        else:
            outer.set_result([outcome(child) for child in outer._children])
    for future in [*futures.values()]:
        if future.done():
            ended(future)
        else:
            future.add_done_callback(ended)
    return outer


def shield(arg):
    """A future that ends as another does, but can be cancelled without it."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = inner.get_loop()
    outer = loop.create_future()

    def ended(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif (error := inner.exception()) is not None:
            outer.set_exception(error)
        else:
            outer.set_result(inner.result())

    def tell(inner):
        if not inner.cancelled() and (error := inner.exception()) is not None:
            text = f"{type(error).__name__} exception in shielded future"
            loop.call_exception_handler({"message": text, "exception": error, "future": inner})

    def alone(outer):
        if not inner.done():
            inner.remove_done_callback(ended)
            inner.add_done_callback(tell)
    inner.add_done_callback(ended)
    outer.add_done_callback(alone)
    return outer


def run_coroutine_threadsafe(coro, loop):
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    from concurrent.futures import Future
    future = Future()

    def start():
        try:
            _chain(ensure_future(coro, loop=loop), future)
        except BaseException as error:
            future.set_exception(error)
            raise
    loop.call_soon_threadsafe(start)
    return future
