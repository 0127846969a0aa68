"""A pool of processes. Three threads keep it going: one has workers replaced, one sends tasks, one hears results."""

from collections import deque
from itertools import count, islice, starmap
from multiprocessing import TimeoutError, get_context, util
from multiprocessing.connection import wait
from os import process_cpu_count
from queue import Empty, SimpleQueue
from threading import Condition, Event, Lock, Thread, current_thread
from time import sleep
from types import GenericAlias

__all__ = ["Pool", "ThreadPool"]

INIT, RUN, CLOSE, TERMINATE = "INIT", "RUN", "CLOSE", "TERMINATE"

job_counter = count()


def mapstar(args):
    return list(map(*args))


def starmapstar(args):
    return list(starmap(*args))


class RemoteTraceback(Exception):
    """Where the exception that it caused was raised in another process."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class ExceptionWithTraceback:
    def __init__(self, exc, tb):
        from traceback import format_exception
        self.exc, self.tb = exc, '\n"""\n%s"""' % "".join(format_exception(type(exc), exc, tb))

    def __reduce__(self):
        return rebuild_exc, (self.exc, self.tb)


def rebuild_exc(exc, tb):
    exc.__cause__ = RemoteTraceback(tb)
    return exc


class MaybeEncodingError(Exception):
    """In place of a result that can't be sent."""

    def __init__(self, exc, value):
        self.exc, self.value = repr(exc), repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"

    def __repr__(self):
        return f"<{type(self).__name__}: {self}>"


def worker(inqueue, outqueue, initializer=None, initargs=(), maxtasks=None, wrap_exception=False):
    """The life of a worker."""
    if maxtasks is not None and not (isinstance(maxtasks, int) and maxtasks >= 1):
        raise AssertionError(f"Maxtasks {maxtasks!r} is not valid")
    if hasattr(inqueue, "_writer"):
        inqueue._writer.close()
        outqueue._reader.close()
    if initializer is not None:
        initializer(*initargs)
    completed = 0
    while maxtasks is None or completed < maxtasks:
        try:
            task = inqueue.get()
        except (EOFError, OSError):
            break
        if task is None:
            break
        job, i, func, args, kwds = task
        try:
            result = True, func(*args, **kwds)
        except Exception as error:
            if wrap_exception and func is not _helper_reraises_exception:
                error = ExceptionWithTraceback(error, error.__traceback__)
            result = False, error
        try:
            outqueue.put((job, i, result))
        except Exception as error:
            outqueue.put((job, i, (False, MaybeEncodingError(error, result[1]))))
        task = job = result = func = args = kwds = None
        completed += 1


def _helper_reraises_exception(ex):
    raise ex


class _Cache(dict):
    """Who waits for results, by job; tells when there is nobody left."""

    def __init__(self, notifier):
        self._notifier = notifier

    def __delitem__(self, job):
        super().__delitem__(job)
        if not self:
            self._notifier.put(None)

    def settle(self, job, i, result):
        if (waiting := self.get(job)) is not None:
            waiting._set(i, result)


class _Works:
    """What the threads know. They don't know the pool, which may so be lost."""

    wrap_exception = True

    def __init__(self, ctx, processes, *rules):
        self.ctx, self.size, self.rules = ctx, processes, rules
        self.state, self.ending = RUN, False
        self.workers, self.tasks = [], SimpleQueue()
        # Wakes whoever looks after the workers, and says nothing.
        self.notifier = ctx.SimpleQueue()
        self.cache = _Cache(self.notifier)
        self.open_queues()

    def open_queues(self):
        self.inqueue, self.outqueue = self.ctx.SimpleQueue(), self.ctx.SimpleQueue()
        self.send, self.receive = self.inqueue._writer.send, self.outqueue._reader.recv

    def new_worker(self, **keywords):
        return self.ctx.Process(**keywords)

    def begin(self):
        try:
            self.fill()
        except Exception:
            for process in self.workers:
                if process.exitcode is None:
                    process.terminate()
            for process in self.workers:
                process.join()
            raise
        self.threads = [Thread(target=work, daemon=True)
                        for work in (self.handle_workers, self.handle_tasks, self.handle_results)]
        for thread in self.threads:
            thread.start()

    def fill(self):
        for _ in range(self.size - len(self.workers)):
            process = self.new_worker(target=worker, args=(self.inqueue, self.outqueue, *self.rules,
                                                           self.wrap_exception))
            process.name = process.name.replace("Process", "PoolWorker")
            process.daemon = True
            process.start()
            self.workers.append(process)

    def handle_workers(self):
        while self.state == RUN or self.cache and self.state != TERMINATE:
            ended = [process for process in self.workers if process.exitcode is not None]
            for process in ended:
                process.join()
                self.workers.remove(process)
            if ended:
                self.fill()
            self.wait_for_updates()
            while not self.notifier.empty():
                self.notifier.get()
        self.tasks.put(None)

    def wait_for_updates(self):
        wait([self.notifier._reader, *(process.sentinel for process in self.workers)])

    def handle_tasks(self):
        for tasks, set_length in iter(self.tasks.get, None):
            task = None
            for task in tasks:
                if self.state == TERMINATE:
                    break
                try:
                    self.send(task)
                except Exception as error:
                    self.cache.settle(*task[:2], (False, error))
            if self.state == TERMINATE:
                break
            if set_length:
                set_length(task[1] + 1 if task else 0)
            task = tasks = set_length = None
        try:
            # To whoever hears results, then to each worker: there is no more.
            self.outqueue.put(None)
            for _ in self.workers:
                self.send(None)
        except OSError:
            pass

    def handle_results(self):
        told = False
        while not self.ending and (not told or self.cache):
            try:
                task = self.receive()
            except (OSError, EOFError):
                return
            if task is None:
                told = True
            elif not self.ending:
                self.cache.settle(*task)
            task = None
        self.make_room()

    def make_room(self):
        """Workers must not wait for ever to send what nobody wants any more."""
        try:
            for _ in range(10):
                if not self.outqueue._reader.poll():
                    break
                self.receive()
        except (OSError, EOFError):
            pass

    def terminate(self):
        handler, sender, hearer = self.threads
        self.state = TERMINATE
        self.notifier.put(None)
        self.help_finish()
        self.ending = True
        self.notifier.put(None)
        self.outqueue.put(None)
        # Else workers would be replaced that are ended here.
        _join(handler)
        self.end_workers()
        _join(sender)
        _join(hearer)
        for process in self.workers:
            if hasattr(process, "terminate") and process.is_alive():
                process.join()

    def help_finish(self):
        """Whoever sends tasks may wait for room."""
        self.inqueue._rlock.acquire()
        while self.threads[1].is_alive() and self.inqueue._reader.poll():
            self.inqueue._reader.recv()
            sleep(0)

    def end_workers(self):
        for process in self.workers:
            if process.exitcode is None:
                process.terminate()


def _join(thread):
    if thread is not current_thread():
        thread.join()


class Pool:
    _Works = _Works
    _state, _terminate = INIT, None

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        if processes is None:
            processes = process_cpu_count() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes = processes
        self._works = works = self._Works(context or get_context(), processes, initializer, initargs,
                                          maxtasksperchild)
        self._pool, self._cache = works.workers, works.cache
        works.begin()
        self._terminate = util.Finalize(self, works.terminate, exitpriority=15)
        self._state = RUN

    def __del__(self):
        if self._state == RUN:
            import warnings
            warnings.warn(f"unclosed running multiprocessing pool {self!r}", ResourceWarning, source=self)
        if self._terminate is not None:
            self._terminate()

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} state={self._state} pool_size={len(self._pool)}>"

    def __reduce__(self):
        raise NotImplementedError("pool objects cannot be passed between processes or pickled")

    def _check_running(self):
        if self._state != RUN:
            raise ValueError("Pool not running")

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        result = ApplyResult(self, callback, error_callback)
        self._works.tasks.put(([(result._job, 0, func, args, kwds)], None))
        return result

    def map(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, mapstar, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, mapstar, chunksize, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, starmapstar, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, starmapstar, chunksize, callback, error_callback)

    def _map_async(self, func, iterable, mapper, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        if not hasattr(iterable, "__len__"):
            iterable = list(iterable)
        if chunksize is None:
            # Four for each worker, so that one that is late costs little.
            chunksize = -(-len(iterable) // (len(self._pool) * 4))
        if not len(iterable):
            chunksize = 0
        result = MapResult(self, chunksize, len(iterable), callback, error_callback)
        self._works.tasks.put((_guarded(result._job, mapper, _batches(func, iterable, chunksize)), None))
        return result

    def imap(self, func, iterable, chunksize=1):
        return self._imap(IMapIterator, func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(IMapUnorderedIterator, func, iterable, chunksize)

    def _imap(self, kind, func, iterable, chunksize):
        self._check_running()
        if chunksize < 1:
            raise ValueError(f"Chunksize must be 1+, not {chunksize!r}")
        result, batched = kind(self), chunksize > 1
        if batched:
            func, iterable = mapstar, _batches(func, iterable, chunksize)
        self._works.tasks.put((_guarded(result._job, func, iterable), result._set_length))
        return (item for chunk in result for item in chunk) if batched else result

    def close(self):
        if self._state == RUN:
            self._state = self._works.state = CLOSE
            self._works.notifier.put(None)

    def terminate(self):
        self._state = TERMINATE
        self._terminate()

    def join(self):
        if self._state == RUN:
            raise ValueError("Pool is still running")
        if self._state not in (CLOSE, TERMINATE):
            raise ValueError("In unknown state")
        for thread in self._works.threads:
            thread.join()
        for process in self._pool:
            process.join()

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()


def _batches(func, iterable, size):
    iterator = iter(iterable)
    while batch := tuple(islice(iterator, size)):
        yield func, batch


def _guarded(job, func, iterable):
    """Tasks; if the iterable fails, the last of them fails likewise."""
    i = -1
    try:
        for i, item in enumerate(iterable):
            yield job, i, func, (item,), {}
    except Exception as error:
        yield job, i + 1, _helper_reraises_exception, (error,), {}


class ApplyResult:
    def __init__(self, pool, callback, error_callback):
        self._pool, self._cache = pool, pool._cache
        self._event, self._job = Event(), next(job_counter)
        self._callback, self._error_callback = callback, error_callback
        self._cache[self._job] = self

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._success

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value

    def _set(self, i, obj):
        self._success, self._value = obj
        self._finish()

    def _finish(self):
        callback = self._callback if self._success else self._error_callback
        if callback:
            callback(self._value)
        del self._cache[self._job]
        self._event.set()
        self._pool = None

    __class_getitem__ = classmethod(GenericAlias)


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    def __init__(self, pool, chunksize, length, callback, error_callback):
        super().__init__(pool, callback, error_callback)
        self._success, self._value, self._chunksize = True, [None] * length, chunksize
        self._number_left = -(-length // chunksize) if chunksize > 0 else 0
        if not self._number_left:
            self._event.set()
            del self._cache[self._job]

    def _set(self, i, success_result):
        self._number_left -= 1
        success, result = success_result
        if not self._success:
            pass  # The first failure counts.
        elif success:
            self._value[i * self._chunksize:(i + 1) * self._chunksize] = result
        else:
            self._success, self._value = False, result
        if not self._number_left:
            self._finish()


class IMapIterator:
    def __init__(self, pool):
        self._pool, self._cache = pool, pool._cache
        self._cond, self._job = Condition(Lock()), next(job_counter)
        self._items, self._unsorted = deque(), {}
        self._index, self._length = 0, None
        self._cache[self._job] = self

    def __iter__(self):
        return self

    def next(self, timeout=None):
        with self._cond:
            if not self._items and self._index != self._length:
                self._cond.wait(timeout)
            if self._items:
                success, value = self._items.popleft()
            elif self._index == self._length:
                self._pool = None
                raise StopIteration
            else:
                raise TimeoutError
        if success:
            return value
        raise value

    __next__ = next

    def _set(self, i, obj):
        with self._cond:
            self._sort_in(i, obj)
            self._check_end()

    def _sort_in(self, i, obj):
        self._unsorted[i] = obj
        while self._index in self._unsorted:
            self._items.append(self._unsorted.pop(self._index))
            self._index += 1
            self._cond.notify()

    def _set_length(self, length):
        with self._cond:
            self._length = length
            self._check_end()

    def _check_end(self):
        if self._index == self._length:
            self._cond.notify()
            del self._cache[self._job]
            self._pool = None


class IMapUnorderedIterator(IMapIterator):
    def _sort_in(self, i, obj):
        self._items.append(obj)
        self._index += 1
        self._cond.notify()


class _ThreadWorks(_Works):
    """Workers that are threads share what they work on."""

    wrap_exception = False

    def open_queues(self):
        self.inqueue, self.outqueue = SimpleQueue(), SimpleQueue()
        self.send, self.receive = self.inqueue.put, self.outqueue.get

    def new_worker(self, **keywords):
        from multiprocessing.dummy import Process
        return Process(**keywords)

    def wait_for_updates(self):
        wait([self.notifier._reader])

    def make_room(self):
        pass

    def help_finish(self):
        try:
            while True:
                self.inqueue.get(block=False)
        except Empty:
            pass
        for _ in self.workers:
            self.inqueue.put(None)

    def end_workers(self):
        pass


class ThreadPool(Pool):
    _Works = _ThreadWorks

    def __init__(self, processes=None, initializer=None, initargs=()):
        super().__init__(processes, initializer, initargs)
