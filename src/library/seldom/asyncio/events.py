"""The event loop: callbacks that are due, in order, and a heap of those that will be."""

import sys
from _asyncio import remember, take_remembered
from _thread import _local, allocate_lock, get_ident
from collections import deque
from contextvars import copy_context
from functools import partial
from heapq import heappop, heappush
from itertools import count
from time import monotonic

from asyncio.futures import Future, _finish, isfuture, wrap_future

__all__ = ["AbstractEventLoop", "EventLoop", "Handle", "TimerHandle", "get_event_loop", "set_event_loop",
           "new_event_loop", "get_running_loop", "_get_running_loop", "_set_running_loop"]


def _source(function):
    """What a callback is called, and where it is."""
    while isinstance(function, partial):
        function = function.func
    text = (getattr(function, "__qualname__", None) or repr(function)) + "()"
    code = getattr(function, "__code__", None)
    return text if code is None else f"{text} at {code.co_filename}:{code.co_firstlineno}"


class Handle:
    def __init__(self, callback, args, loop, context=None):
        self._callback, self._args, self._loop = callback, args, loop
        self._context = copy_context() if context is None else context
        self._cancelled = False

    def __repr__(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append("cancelled")
        if hasattr(self, "_when"):
            parts.append(f"when={self._when}")
        if self._callback is not None:
            parts.append(_source(self._callback))
        return f"<{' '.join(parts)}>"

    def get_context(self):
        return self._context

    def cancel(self):
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            text = f"Exception in callback {_source(self._callback)}"
            self._loop.call_exception_handler({"message": text, "exception": error, "handle": self})


class TimerHandle(Handle):
    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when

    def when(self):
        return self._when


class AbstractEventLoop:
    pass


class EventLoop(AbstractEventLoop):
    def __init__(self):
        self._ready, self._timers, self._number = deque(), [], count()
        # What other threads bring, and the lock that the loop sleeps on until they do.
        self._brought, self._guard, self._wake = [], allocate_lock(), allocate_lock()
        self._wake.acquire()
        self._thread_id = self._current = self._default_executor = None
        self._tasks = set()
        self._closed = self._stopping = self._debug = False
        self._executor_shutdown_called = self._asyncgens_shutdown_called = False
        self._exception_handler = self._task_factory = None

    def __repr__(self):
        return (f"<{type(self).__name__} running={self.is_running()} closed={self.is_closed()} "
                f"debug={self.get_debug()}>")

    def time(self):
        return monotonic()

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def is_running(self):
        return self._thread_id is not None

    def is_closed(self):
        return self._closed

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, **kwargs):
        from asyncio.tasks import Task
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        return Task(coro, loop=self, **kwargs)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, context)
        if self._thread_id == get_ident():
            # The loop is awake.
            self._ready.append(handle)
            return handle
        with self._guard:
            self._brought.append(handle)
            if self._wake.locked():
                self._wake.release()
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        handle = TimerHandle(when, callback, args, self, context)
        heappush(self._timers, (when, next(self._number), handle))
        return handle

    def run_forever(self):
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        self._thread_id = get_ident()
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)
        _set_running_loop(self)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping, self._thread_id = False, None
            _set_running_loop(None)
            sys.set_asyncgen_hooks(*hooks)

    def _run_once(self):
        timers = self._timers
        while timers and timers[0][2]._cancelled:
            heappop(timers)
        if not self._ready and not self._stopping:
            if not timers:
                self._wake.acquire()
            elif (timeout := timers[0][0] - self.time()) > 0:
                self._wake.acquire(timeout=timeout)
        if self._brought:
            with self._guard:
                self._ready += self._brought
                self._brought = []
        now = self.time()
        while timers and timers[0][0] <= now:
            self._ready.append(heappop(timers)[2])
        # What these ask for comes in the next round.
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if not handle._cancelled:
                handle._run()

    def run_until_complete(self, future):
        from asyncio.tasks import ensure_future
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        is_new = not isfuture(future)
        future = ensure_future(future, loop=self)
        future.add_done_callback(_stop_loop)
        try:
            self.run_forever()
        except:
            if is_new and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_stop_loop)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        self._stopping = True

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._timers.clear()
        if self._default_executor is not None:
            self._default_executor.shutdown(wait=False)
            self._default_executor = None

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if executor is None:
            if self._executor_shutdown_called:
                raise RuntimeError("Executor shutdown has been called")
            if self._default_executor is None:
                from concurrent.futures import ThreadPoolExecutor
                self._default_executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
            executor = self._default_executor
        return wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor
        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._default_executor = executor

    def _asyncgen_firstiter_hook(self, agen):
        if self._asyncgens_shutdown_called:
            import warnings
            warnings.warn(f"asynchronous generator {agen!r} was scheduled after loop.shutdown_asyncgens() call",
                          ResourceWarning, source=self)
        remember(agen)

    def _asyncgen_finalizer_hook(self, agen):
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        self._asyncgens_shutdown_called = True
        closing = take_remembered()
        if not closing:
            return
        from asyncio.tasks import gather
        results = await gather(*[agen.aclose() for agen in closing], return_exceptions=True)
        for result, agen in zip(results, closing):
            if isinstance(result, Exception):
                text = f"an error occurred during closing of asynchronous generator {agen!r}"
                self.call_exception_handler({"message": text, "exception": result, "asyncgen": agen})

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shutdown_called = True
        if self._default_executor is None:
            return
        from asyncio.timeouts import timeout as limit
        from threading import Thread
        future = self.create_future()

        def end():
            self._default_executor.shutdown(wait=True)
            self.call_soon_threadsafe(_finish, future, None)
        thread = Thread(target=end)
        thread.start()
        try:
            async with limit(timeout):
                await future
        except TimeoutError:
            import warnings
            warnings.warn(f"The executor did not finishing joining its threads within {timeout} seconds.",
                          RuntimeWarning, stacklevel=2)
            self._default_executor.shutdown(wait=False)
        else:
            thread.join()

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Writes what the module logging would, for whoever has not set it up."""
        lines = [context.get("message") or "Unhandled exception in event loop"]
        lines += [f"{key}: {context[key]!r}" for key in sorted(context) if key not in ("message", "exception")]
        error = context.get("exception")
        if error is not None:
            import traceback
            lines.append("".join(traceback.format_exception(error)).rstrip("\n"))
        print(*lines, sep="\n", file=sys.stderr)

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        about = context.get("task") or context.get("future") or context.get("handle")
        try:
            if hasattr(about, "get_context"):
                about.get_context().run(self._exception_handler, self, context)
            else:
                self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler({"message": "Unhandled error in exception handler", "exception": error,
                                            "context": context})


def _stop_loop(future):
    if future.cancelled() or not isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        future.get_loop().stop()


_own = _local()


def _get_running_loop():
    return getattr(_own, "running", None)


def _set_running_loop(loop):
    _own.running = loop


def get_running_loop():
    loop = _get_running_loop()
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def get_event_loop():
    loop = _get_running_loop() or getattr(_own, "set", None)
    if loop is None:
        from threading import current_thread
        raise RuntimeError(f"There is no current event loop in thread {current_thread().name!r}.")
    return loop


def set_event_loop(loop):
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
    _own.set = loop


def new_event_loop():
    return EventLoop()
