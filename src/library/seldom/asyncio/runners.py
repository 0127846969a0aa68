"""From ordinary code into a loop and back."""

from asyncio.events import _get_running_loop, new_event_loop, set_event_loop
from asyncio.exceptions import CancelledError
from asyncio.tasks import _coroutine_of, all_tasks, gather
from contextvars import copy_context

__all__ = ["Runner", "run"]


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._debug, self._loop_factory = debug, loop_factory
        self._loop = self._context = None
        self._state = "created"

    def __enter__(self):
        self._prepare()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def _prepare(self):
        if self._state == "closed":
            raise RuntimeError("Runner is closed")
        if self._state == "initialized":
            return
        if self._loop_factory is None:
            self._loop = new_event_loop()
            set_event_loop(self._loop)
        else:
            self._loop = self._loop_factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = copy_context()
        self._state = "initialized"

    def get_loop(self):
        self._prepare()
        return self._loop

    def run(self, coro, *, context=None):
        if _get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._prepare()
        task = self._loop.create_task(_coroutine_of(coro), context=context or self._context)
        try:
            return self._loop.run_until_complete(task)
        except KeyboardInterrupt:
            if task.done():
                raise
            # The program may clean up before it ends.
            task.cancel()
            try:
                return self._loop.run_until_complete(task)
            except CancelledError:
                pass
            raise

    def close(self):
        if self._state != "initialized":
            return
        loop = self._loop
        try:
            _cancel_all_tasks(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor(300))
        finally:
            if self._loop_factory is None:
                set_event_loop(None)
            loop.close()
            self._loop, self._state = None, "closed"


def _cancel_all_tasks(loop):
    tasks = all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(gather(*tasks, return_exceptions=True))
    for task in tasks:
        if not task.cancelled() and (error := task.exception()) is not None:
            text = "unhandled exception during asyncio.run() shutdown"
            loop.call_exception_handler({"message": text, "exception": error, "task": task})


def run(main, *, debug=None, loop_factory=None):
    if _get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)
