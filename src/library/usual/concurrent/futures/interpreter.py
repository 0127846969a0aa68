"""A pool of threads, each with an interpreter of its own."""

import sys
import traceback
from concurrent import interpreters
from concurrent.futures import thread as _thread


def do_call(results, func, args, kwargs):
    try:
        return func(*args, **kwargs)
    except BaseException as error:
        # The exception itself goes by the queue; what becomes of it here is the interpreter's affair.
        try:
            results.put(error)
        except interpreters.NotShareableError:
            print("exception is not shareable:", file=sys.stderr)
            traceback.print_exception(error)
            results.put(None)
        raise


class WorkerContext(_thread.WorkerContext):
    @classmethod
    def prepare(cls, initializer, initargs):
        def resolve_task(fn, args, kwargs):
            if isinstance(fn, str):
                raise TypeError("scripts not supported")
            return fn, args, kwargs

        initdata = None if initializer is None else resolve_task(initializer, initargs, {})
        return lambda: cls(initdata), resolve_task

    def __init__(self, initdata):
        self.initdata, self.interp, self.results = initdata, None, None

    def __del__(self):
        self.finalize()

    def initialize(self):
        self.interp = interpreters.create()
        try:
            self.results = interpreters.create_queue(0)
            if self.initdata:
                self.run(self.initdata)
        except BaseException:
            self.finalize()
            raise

    def finalize(self):
        interp, self.interp, self.results = self.interp, None, None
        if interp is not None:
            interp.close()

    def run(self, task):
        try:
            return self.interp.call(do_call, self.results, *task)
        except interpreters.ExecutionFailed as wrapper:
            error = self.results.get()
            if error is None:
                raise
            raise error from wrapper


class BrokenInterpreterPool(_thread.BrokenThreadPool):
    pass


class InterpreterPoolExecutor(_thread.ThreadPoolExecutor):
    BROKEN = BrokenInterpreterPool

    @classmethod
    def prepare_context(cls, initializer, initargs):
        return WorkerContext.prepare(initializer, initargs)

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        prefix = thread_name_prefix or f"InterpreterPoolExecutor-{self._counter()}"
        super().__init__(max_workers, prefix, initializer, initargs)
