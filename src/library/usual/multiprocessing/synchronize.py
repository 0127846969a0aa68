"""Locks and signals between processes, built on the host's semaphores."""

import sys
from _process import acquire, close, release, semaphore, semaphore_value
from _thread import get_ident
from multiprocessing import context, process
from threading import Barrier as _Barrier, current_thread
from time import monotonic

__all__ = ["Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event"]

_RECURSIVE_MUTEX, _SEMAPHORE = 0, 1
SEM_VALUE_MAX = 2**31 - 1


class _SemLock:
    """A semaphore, and how often this process has taken it: CPython's `_multiprocessing.SemLock`."""

    SEM_VALUE_MAX = SEM_VALUE_MAX

    def __init__(self, kind, handle, maxvalue):
        self.kind, self.handle, self.maxvalue = kind, handle, maxvalue
        self._taken, self._last, self._process = 0, None, None

    def __del__(self, _close=close):
        _close(self.handle)

    def _know_process(self):
        """What the parent had taken when this process was forked, it has not."""
        if self._process is not process._current_process:
            self._process, self._taken = process._current_process, 0

    def acquire(self, block=True, timeout=None):
        self._know_process()
        if self.kind == _RECURSIVE_MUTEX and self._is_mine():
            self._taken += 1
            return True
        if not acquire(self.handle, (timeout if timeout is None else max(timeout, 0)) if block else 0):
            return False
        self._taken += 1
        self._last = get_ident()
        return True

    def release(self):
        self._know_process()
        if self.kind == _RECURSIVE_MUTEX:
            if not self._is_mine():
                raise AssertionError("attempt to release recursive lock not owned by thread")
            if self._taken > 1:
                self._taken -= 1
                return
        # Before others can take it.
        self._taken -= 1
        try:
            release(self.handle)
        except ValueError:
            self._taken += 1
            raise

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def _count(self):
        self._know_process()
        return self._taken

    def _is_mine(self):
        self._know_process()
        return self._taken > 0 and self._last == get_ident()

    def _get_value(self):
        return semaphore_value(self.handle)

    def _is_zero(self):
        return semaphore_value(self.handle) == 0


class SemLock:
    def __init__(self, kind, value, maxvalue, *, ctx):
        self._is_fork_ctx = (ctx or context._default_context.get_context()).get_start_method() == "fork"
        if not 0 <= value <= maxvalue:
            raise OSError(22, "Invalid argument")
        self._have(_SemLock(kind, semaphore(value, maxvalue), maxvalue))

    def _have(self, semlock):
        self._semlock = semlock
        self.acquire, self.release = semlock.acquire, semlock.release

    def locked(self):
        return self._semlock._is_zero()

    def __enter__(self):
        return self._semlock.__enter__()

    def __exit__(self, *args):
        return self._semlock.__exit__(*args)

    def __getstate__(self):
        context.assert_spawning(self)
        if self._is_fork_ctx:
            raise RuntimeError("A SemLock created in a fork context is being shared with a process in a spawn context. "
                               "This is not supported. Please use the same context to create multiprocessing objects "
                               "and Process.")
        semlock = self._semlock
        return semlock.kind, context.get_spawning_popen().duplicate_for_child(semlock.handle), semlock.maxvalue

    def __setstate__(self, state):
        self._have(_SemLock(*state))
        self._is_fork_ctx = False

    def _owner(self):
        """Who has it, and how often, as far as this process knows."""
        semlock = self._semlock
        if semlock._is_mine():
            name, thread = process.current_process().name, current_thread().name
            return name if thread == "MainThread" else f"{name}|{thread}", semlock._count()
        if not semlock._is_zero():
            return "None", 0
        return "SomeOtherThread" if semlock._count() > 0 else "SomeOtherProcess", "nonzero"


class Semaphore(SemLock):
    def __init__(self, value=1, *, ctx):
        super().__init__(_SEMAPHORE, value, SEM_VALUE_MAX, ctx=ctx)

    def get_value(self):
        return self._semlock._get_value()

    def __repr__(self):
        return f"<{type(self).__name__}(value={self.get_value()})>"


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1, *, ctx):
        SemLock.__init__(self, _SEMAPHORE, value, value, ctx=ctx)

    def __repr__(self):
        return f"<{type(self).__name__}(value={self.get_value()}, maxvalue={self._semlock.maxvalue})>"


class Lock(SemLock):
    def __init__(self, *, ctx):
        super().__init__(_SEMAPHORE, 1, 1, ctx=ctx)

    def __repr__(self):
        return f"<{type(self).__name__}(owner={self._owner()[0]})>"


class RLock(SemLock):
    def __init__(self, *, ctx):
        super().__init__(_RECURSIVE_MUTEX, 1, 1, ctx=ctx)

    def __repr__(self):
        owner, count = self._owner()
        return f"<{type(self).__name__}({owner}, {count})>"


class Condition:
    """Who notifies waits until those woken say that they are awake, so that the counts are right when it goes on."""

    def __init__(self, lock=None, *, ctx):
        self._have(lock or ctx.RLock(), ctx.Semaphore(0), ctx.Semaphore(0), ctx.Semaphore(0))

    def _have(self, lock, sleeping, woken, wait):
        self._lock, self._sleeping_count, self._woken_count, self._wait_semaphore = lock, sleeping, woken, wait
        self.acquire, self.release = lock.acquire, lock.release

    def __getstate__(self):
        context.assert_spawning(self)
        return self._lock, self._sleeping_count, self._woken_count, self._wait_semaphore

    def __setstate__(self, state):
        self._have(*state)

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        waiting = self._sleeping_count.get_value() - self._woken_count.get_value()
        return f"<{type(self).__name__}({self._lock}, {waiting})>"

    def wait(self, timeout=None):
        assert self._lock._semlock._is_mine(), "must acquire() condition before using wait()"
        self._sleeping_count.release()
        count = self._lock._semlock._count()
        for _ in range(count):
            self._lock.release()
        try:
            return self._wait_semaphore.acquire(True, timeout)
        finally:
            self._woken_count.release()
            for _ in range(count):
                self._lock.acquire()

    def notify(self, n=1):
        assert self._lock._semlock._is_mine(), "lock is not owned"
        assert not self._wait_semaphore.acquire(False), \
            "notify: Should not have been able to acquire _wait_semaphore"
        # Those whose time was up are awake already.
        while self._woken_count.acquire(False):
            assert self._sleeping_count.acquire(False), \
                "notify: Bug in sleeping_count.acquire- res should not be False"
        sleepers = 0
        while sleepers < n and self._sleeping_count.acquire(False):
            self._wait_semaphore.release()
            sleepers += 1
        if sleepers:
            for _ in range(sleepers):
                self._woken_count.acquire()
            # Left over where a time was up just now.
            while self._wait_semaphore.acquire(False):
                pass

    def notify_all(self):
        self.notify(sys.maxsize)

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else monotonic() + timeout
        result = predicate()
        while not result:
            if end is not None and (timeout := end - monotonic()) <= 0:
                break
            self.wait(timeout)
            result = predicate()
        return result


class Event:
    def __init__(self, *, ctx):
        self._cond, self._flag = ctx.Condition(ctx.Lock()), ctx.Semaphore(0)

    def _is_set(self):
        if self._flag.acquire(False):
            self._flag.release()
            return True
        return False

    def is_set(self):
        with self._cond:
            return self._is_set()

    def set(self):
        with self._cond:
            self._flag.acquire(False)
            self._flag.release()
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag.acquire(False)

    def wait(self, timeout=None):
        with self._cond:
            if not self._is_set():
                self._cond.wait(timeout)
            return self._is_set()

    def __repr__(self):
        return f"<{type(self).__qualname__} at {id(self):#x} {'set' if self.is_set() else 'unset'}>"


class Barrier(_Barrier):
    """A barrier of threads whose two counts lie where every process sees them."""

    def __init__(self, parties, action=None, timeout=None, *, ctx):
        from multiprocessing.sharedctypes import RawArray
        self.__setstate__((parties, action, timeout, ctx.Condition(), RawArray("i", 2)))

    def __getstate__(self):
        return self._parties, self._action, self._timeout, self._cond, self._counts

    def __setstate__(self, state):
        self._parties, self._action, self._timeout, self._cond, self._counts = state

    @property
    def _state(self):
        return self._counts[0]

    @_state.setter
    def _state(self, value):
        self._counts[0] = value

    @property
    def _count(self):
        return self._counts[1]

    @_count.setter
    def _count(self, value):
        self._counts[1] = value
