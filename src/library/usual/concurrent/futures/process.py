"""A pool of processes. A thread hands out calls, hears results, and notices when a worker ends that should not."""

from collections import deque
from concurrent.futures._base import BrokenExecutor, Executor, Future, InvalidStateError, _log
from functools import partial
from itertools import batched
from multiprocessing import Pipe, get_context
from multiprocessing.connection import wait
from multiprocessing.queues import Queue
from os import getpid, process_cpu_count
from queue import Full
from threading import Lock, Thread, _register_atexit
from traceback import format_exception

# By the threads of pools: how to tell them that the interpreter ends.
_threads_wakeups = {}
_global_shutdown = False

# How many more calls are under way than there are workers. What is under way can't be cancelled.
EXTRA_QUEUED_CALLS = 1


def _python_exit():
    global _global_shutdown
    _global_shutdown = True
    threads = [*_threads_wakeups.items()]
    for _, wakeup in threads:
        wakeup.wakeup()
    for thread, _ in threads:
        thread.join()


_register_atexit(_python_exit)


class _ThreadWakeup:
    """Ends the wait of a thread that waits for processes."""

    def __init__(self):
        self._closed, self._lock = False, Lock()
        self._reader, self._writer = Pipe(duplex=False)

    def close(self):
        with self._lock:
            if not self._closed:
                self._closed = True
                self._writer.close()
                self._reader.close()

    def wakeup(self):
        with self._lock:
            # Once is enough, and a full pipe would block.
            if not self._closed and not self._reader.poll():
                self._writer.send_bytes(b"")

    def clear(self):
        while self._reader.poll():
            self._reader.recv_bytes()


class _RemoteTraceback(Exception):
    """Where the exception that it caused was raised in another process."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class _ExceptionWithTraceback:
    def __init__(self, exc, tb):
        self.tb = '\n"""\n%s"""' % "".join(format_exception(type(exc), exc, tb))
        self.exc = exc
        # Its frames hold what they work on.
        exc.__traceback__ = None

    def __reduce__(self):
        return _rebuild_exc, (self.exc, self.tb)


def _rebuild_exc(exc, tb):
    exc.__cause__ = _RemoteTraceback(tb)
    return exc


class _WorkItem:
    def __init__(self, future, fn, args, kwargs):
        self.future, self.fn, self.args, self.kwargs = future, fn, args, kwargs


class _CallItem:
    def __init__(self, work_id, fn, args, kwargs):
        self.work_id, self.fn, self.args, self.kwargs = work_id, fn, args, kwargs


class _ResultItem:
    def __init__(self, work_id, exception=None, result=None, exit_pid=None):
        self.work_id, self.exception, self.result, self.exit_pid = work_id, exception, result, exit_pid


class _SafeQueue(Queue):
    """What can't be sent is the exception of its future."""

    def __init__(self, max_size=0, *, ctx, pending_work_items, thread_wakeup):
        self.pending_work_items, self.thread_wakeup = pending_work_items, thread_wakeup
        super().__init__(max_size, ctx=ctx)

    def _on_queue_feeder_error(self, e, obj):
        if not isinstance(obj, _CallItem):
            return super()._on_queue_feeder_error(e, obj)
        e.__cause__ = _RemoteTraceback('\n"""\n%s"""' % "".join(format_exception(type(e), e, e.__traceback__)))
        item = self.pending_work_items.pop(obj.work_id, None)
        self.thread_wakeup.wakeup()
        # If a worker has ended meanwhile, it has failed already.
        if item is not None:
            item.future.set_exception(e)


def _process_chunk(fn, chunk):
    return [fn(*args) for args in chunk]


def _sendback_result(result_queue, work_id, result=None, exception=None, exit_pid=None):
    try:
        result_queue.put(_ResultItem(work_id, exception, result, exit_pid))
    except BaseException as error:
        exception = _ExceptionWithTraceback(error, error.__traceback__)
        result_queue.put(_ResultItem(work_id, exception, exit_pid=exit_pid))


def _process_worker(call_queue, result_queue, initializer, initargs, max_tasks=None):
    """The life of a worker."""
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _log("Exception in initializer:")
            return
    exit_pid, done = None, 0
    while exit_pid is None:
        item = call_queue.get()
        if item is None:
            return
        done += 1
        if done == max_tasks:
            exit_pid = getpid()
        try:
            result = item.fn(*item.args, **item.kwargs)
        except BaseException as error:
            error = _ExceptionWithTraceback(error, error.__traceback__)
            _sendback_result(result_queue, item.work_id, exception=error, exit_pid=exit_pid)
        else:
            _sendback_result(result_queue, item.work_id, result=result, exit_pid=exit_pid)
            del result
        # Nothing of it is to be kept while the next one is waited for.
        del item


class _Pool:
    """What the thread knows of its executor: it ends when nobody else knows it any more."""

    def __init__(self, max_workers, context, initializer, initargs, max_tasks):
        self.max_workers, self.context = max_workers, context
        self.rules = initializer, initargs, max_tasks
        self.lock, self.idle = Lock(), 0
        self.broken = self.shutdown = self.cancel = self.lost = False
        self.thread, self.count = None, 0
        self.processes, self.pending, self.waiting = {}, {}, deque()
        self.wakeup = _ThreadWakeup()
        self.calls = _SafeQueue(max_workers + EXTRA_QUEUED_CALLS, ctx=context, pending_work_items=self.pending,
                                thread_wakeup=self.wakeup)
        # Workers that were ended leave it broken, and their end is noticed anyway.
        self.calls._ignore_epipe = True
        self.results = context.SimpleQueue()

    def adjust(self):
        """One worker more, if there may be one and none is idle. All at once, before there are threads, if they are forked."""
        if self.context.get_start_method() == "fork":
            while self.thread is None and len(self.processes) < self.max_workers:
                self.start_worker()
        elif self.idle:
            self.idle -= 1
        elif len(self.processes) < self.max_workers:
            self.start_worker()

    def start_worker(self):
        process = self.context.Process(target=_process_worker, args=(self.calls, self.results, *self.rules))
        process.start()
        self.processes[process.pid] = process

    def run(self):
        while True:
            try:
                self.hand_out()
            except BaseException as error:
                return self.fail(format_exception(error))
            item, broken, cause = self.wait()
            if broken:
                return self.fail(cause)
            if item is not None:
                self.settle(item)
                del item
            if _global_shutdown or self.lost or self.shutdown:
                self.flag_shutdown()
                # If all that is left was cancelled, there is nothing to wait for.
                self.hand_out()
                if not self.pending:
                    with self.lock:
                        return self.end()

    def hand_out(self):
        while self.waiting and not self.calls.full():
            number = self.waiting.popleft()
            item = self.pending[number]
            if item.future.set_running_or_notify_cancel():
                self.calls.put(_CallItem(number, item.fn, item.args, item.kwargs))
            else:
                del self.pending[number]

    def wait(self):
        """The next result, whether a worker has ended unasked, and what is known of why."""
        results, wakeup = self.results._reader, self.wakeup._reader
        ready = wait([results, wakeup, *(process.sentinel for process in [*self.processes.values()])])
        item, broken, cause = None, True, None
        if results in ready:
            try:
                item = results.recv()
                broken = False
            except BaseException as error:
                cause = format_exception(error)
        elif wakeup in ready:
            broken = False
        self.wakeup.clear()
        return item, broken, cause

    def settle(self, item):
        if (work := self.pending.pop(item.work_id, None)) is not None:
            if item.exception is not None:
                work.future.set_exception(item.exception)
            else:
                work.future.set_result(item.result)
        if item.exit_pid is not None:
            self.processes.pop(item.exit_pid).join()
        with self.lock:
            if item.exit_pid is None:
                self.idle += 1
            elif not self.lost:
                self.adjust()

    def flag_shutdown(self):
        self.shutdown = True
        if self.cancel:
            for number, item in [*self.pending.items()]:
                if item.future.cancel():
                    del self.pending[number]
            self.waiting.clear()
            self.cancel = False

    def fail(self, cause):
        with self.lock:
            self.broken = "A child process terminated abruptly, the process pool is not usable anymore"
            self.shutdown = True
            error = BrokenProcessPool("A process in the process pool was terminated abruptly while the future was "
                                      "running or pending.")
            if cause is not None:
                error.__cause__ = _RemoteTraceback(f"\n'''\n{''.join(cause)}'''")
            for item in self.pending.values():
                try:
                    item.future.set_exception(error)
                except InvalidStateError:
                    pass  # It was cancelled.
            item = None
            self.pending.clear()
            # Queues and their locks may be left as they were; nobody may wait for them.
            for process in self.processes.values():
                process.terminate()
            self.calls._terminate_broken()
            self.end(broken=True)

    def alive(self):
        return sum(process.is_alive() for process in self.processes.values())

    def end(self, broken=False):
        if not broken:
            missing = self.alive()
            while missing > 0 and self.alive():
                try:
                    self.calls.put_nowait(None)
                    missing -= 1
                except Full:
                    pass
        self.calls.close()
        self.calls.join_thread()
        self.wakeup.close()
        for process in self.processes.values():
            process.join()


class _ExecutorManagerThread(Thread):
    def __init__(self, pool):
        super().__init__()
        self._pool = pool

    def run(self):
        try:
            self._pool.run()
        finally:
            _threads_wakeups.pop(self, None)
            del self._pool


class BrokenProcessPool(BrokenExecutor):
    pass


def _flattened(lists):
    """Their items, of which nothing is kept."""
    for items in lists:
        items.reverse()
        while items:
            yield items.pop()


class ProcessPoolExecutor(Executor):
    _pool = None

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = process_cpu_count() or 1
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if mp_context is None:
            mp_context = get_context() if max_tasks_per_child is None else get_context("spawn")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
            if mp_context.get_start_method() == "fork":
                raise ValueError("max_tasks_per_child is incompatible with the 'fork' multiprocessing start method; "
                                 "supply a different mp_context.")
        self._max_workers, self._mp_context = max_workers, mp_context
        self._pool = _Pool(max_workers, mp_context, initializer, initargs, max_tasks_per_child)
        self._processes = self._pool.processes

    def __del__(self):
        if self._pool is not None:
            self._pool.lost = True
            self._pool.wakeup.wakeup()

    def submit(self, fn, /, *args, **kwargs):
        pool = self._pool
        with pool.lock:
            if pool.broken:
                raise BrokenProcessPool(pool.broken)
            if pool.shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _global_shutdown:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = Future()
            pool.pending[pool.count] = _WorkItem(future, fn, args, kwargs)
            pool.waiting.append(pool.count)
            pool.count += 1
            pool.wakeup.wakeup()
            pool.adjust()
            if pool.thread is None:
                pool.thread = thread = _ExecutorManagerThread(pool)
                _threads_wakeups[thread] = pool.wakeup
                thread.start()
            return future

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        return _flattened(super().map(partial(_process_chunk, fn), batched(zip(*iterables), chunksize),
                                      timeout=timeout, buffersize=buffersize))

    def shutdown(self, wait=True, *, cancel_futures=False):
        pool = self._pool
        with pool.lock:
            pool.cancel, pool.shutdown = cancel_futures, True
            pool.wakeup.wakeup()
            thread = pool.thread
        if thread is not None and wait:
            thread.join()
        self._processes = None

    def _force_shutdown(self, end):
        processes = [*(self._processes or {}).values()]
        # Without waiting, which might be for ever.
        self.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            try:
                if process.is_alive():
                    end(process)
            except (ValueError, ProcessLookupError):
                pass  # It has ended by itself.

    def terminate_workers(self):
        return self._force_shutdown(lambda process: process.terminate())

    def kill_workers(self):
        return self._force_shutdown(lambda process: process.kill())
