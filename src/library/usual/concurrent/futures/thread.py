"""A pool of threads."""

from concurrent.futures._base import BrokenExecutor, Executor, Future, _log
from itertools import count
from os import process_cpu_count
from queue import Empty, SimpleQueue
from threading import Lock, Semaphore, Thread, _register_atexit, current_thread

# Whose threads are to be told that the interpreter ends; none starts once that has begun.
_threads_queues = {}
_shutdown = False
_global_shutdown_lock = Lock()


def _python_exit():
    global _shutdown
    with _global_shutdown_lock:
        _shutdown = True
    workers = [*_threads_queues.items()]
    for _, queue in workers:
        queue.put(None)
    for thread, _ in workers:
        thread.join()


_register_atexit(_python_exit)


def _after_fork():
    _threads_queues.clear()
    _global_shutdown_lock._at_fork_reinit()


class BrokenThreadPool(BrokenExecutor):
    pass


class WorkerContext:
    """Where a thread of the pool does its work: right there."""

    @classmethod
    def prepare(cls, initializer, initargs):
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        return lambda: cls(initializer, initargs), lambda fn, args, kwargs: (fn, args, kwargs)

    def __init__(self, initializer, initargs):
        self.initializer, self.initargs = initializer, initargs

    def initialize(self):
        if self.initializer is not None:
            self.initializer(*self.initargs)

    def finalize(self):
        pass

    def run(self, task):
        fn, args, kwargs = task
        return fn(*args, **kwargs)


class _WorkItem:
    def __init__(self, future, task):
        self.future, self.task = future, task

    def run(self, context):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = context.run(self.task)
        except BaseException as error:
            self.future.set_exception(error)
            self = None  # The traceback holds this frame.
        else:
            self.future.set_result(result)


class _Pool:
    """What the threads know of their executor: it ends when nobody else knows it any more."""

    def __init__(self, trouble):
        self.trouble = trouble
        self.queue, self.idle, self.lock = SimpleQueue(), Semaphore(0), Lock()
        self.broken = self.shutdown = False

    def drain(self, end):
        try:
            while True:
                if (item := self.queue.get_nowait()) is not None:
                    end(item.future)
        except Empty:
            pass

    def fail(self):
        with self.lock:
            self.broken = "A thread initializer failed, the thread pool is not usable anymore"
            self.drain(lambda future: future.set_exception(self.trouble(self.broken)))

    def work(self, context):
        try:
            context.initialize()
        except BaseException:
            _log("Exception in initializer:")
            self.fail()
            return
        try:
            while True:
                try:
                    item = self.queue.get_nowait()
                except Empty:
                    self.idle.release()
                    item = self.queue.get()
                if item is not None:
                    item.run(context)
                    del item
                elif _shutdown or self.shutdown:
                    self.shutdown = True
                    self.queue.put(None)  # for the next thread
                    return
        except BaseException:
            _log("Exception in worker")
        finally:
            context.finalize()
            _threads_queues.pop(current_thread(), None)


class ThreadPoolExecutor(Executor):
    BROKEN = BrokenThreadPool
    _counter = count().__next__

    @classmethod
    def prepare_context(cls, initializer, initargs):
        return WorkerContext.prepare(initializer, initargs)

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            # Threads may wait; but not too many of them where there are many cores.
            max_workers = min(32, (process_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._context, self._resolve = self.prepare_context(initializer, initargs)
        self._max_workers = max_workers
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{self._counter()}"
        self._threads = set()
        self._pool = _Pool(self.BROKEN)
        self._work_queue = self._pool.queue

    def submit(self, fn, /, *args, **kwargs):
        pool = self._pool
        with pool.lock, _global_shutdown_lock:
            if pool.broken:
                raise self.BROKEN(pool.broken)
            if pool.shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _shutdown:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = Future()
            pool.queue.put(_WorkItem(future, self._resolve(fn, args, kwargs)))
            self._adjust_thread_count()
            return future

    def _adjust_thread_count(self):
        if self._pool.idle.acquire(timeout=0) or len(self._threads) >= self._max_workers:
            return
        thread = Thread(name=f"{self._thread_name_prefix}_{len(self._threads)}", target=self._pool.work,
                        args=(self._context(),))
        thread.start()
        self._threads.add(thread)
        _threads_queues[thread] = self._work_queue

    def shutdown(self, wait=True, *, cancel_futures=False):
        pool = self._pool
        with pool.lock:
            pool.shutdown = True
            if cancel_futures:
                pool.drain(Future.cancel)
            pool.queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()

    def __del__(self):
        if hasattr(self, "_pool"):
            self._pool.shutdown = True
            self._pool.queue.put(None)
