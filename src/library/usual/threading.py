"""Threads and what they wait on, built on the native _thread."""

import sys
from _thread import (RLock as _RLock, TIMEOUT_MAX, _ExceptHookArgs as ExceptHookArgs, _ThreadHandle,
                     _excepthook as excepthook, _get_main_thread_ident, _is_main_interpreter, _local as local,
                     _make_thread_handle, _shutdown as _thread_shutdown, allocate_lock as _allocate_lock,
                     daemon_threads_allowed as _daemon_threads_allowed, error as ThreadError, get_ident, get_native_id,
                     lock as Lock, set_name as _set_name, stack_size, start_joinable_thread as _start_joinable_thread)
from itertools import count
from time import monotonic

__all__ = ["get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX",
           "Event", "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError",
           "Timer", "ThreadError", "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs",
           "gettrace", "getprofile", "setprofile_all_threads", "settrace_all_threads", "get_native_id"]

__excepthook__ = excepthook


def _refused(name):
    def refuse(func):
        raise NotImplementedError(f"not supported by this page's interpreter: threading.{name}")
    refuse.__name__ = refuse.__qualname__ = name
    return refuse


settrace, settrace_all_threads = _refused("settrace"), _refused("settrace_all_threads")
setprofile, setprofile_all_threads = _refused("setprofile"), _refused("setprofile_all_threads")


def gettrace():
    return None


def getprofile():
    return None


def _old(name, call, advice):
    """A name of before PEP 8."""
    def old(*args):
        import warnings
        warnings.warn(f"{name}() is deprecated, {advice} instead", DeprecationWarning, stacklevel=2)
        return call(*args)
    old.__name__ = old.__qualname__ = name
    return old


def _where(thing):
    kind = type(thing)
    return f"{kind.__module__}.{kind.__qualname__} at {id(thing):#x}"


def RLock(*args, **kwargs):
    if args or kwargs:
        import warnings
        warnings.warn("Passing arguments to RLock is deprecated and will be removed in 3.15", DeprecationWarning,
                      stacklevel=2)
    return _RLock(*args, **kwargs)


class Condition:
    """Who waits does so on a lock of its own, which whoever notifies releases."""

    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self.acquire, self.release = lock.acquire, lock.release
        # An RLock knows better how to let go of all that it holds.
        for name in ("locked", "_release_save", "_acquire_restore", "_is_owned"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = []

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _allocate_lock()
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        notified = False
        try:
            if timeout is None:
                notified = waiter.acquire()
            elif timeout > 0:
                notified = waiter.acquire(True, timeout)
            else:
                notified = waiter.acquire(False)
            return notified
        finally:
            self._acquire_restore(state)
            if not notified and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else monotonic() + timeout
        result = predicate()
        while not result:
            if end is not None and (timeout := end - monotonic()) <= 0:
                break
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while self._waiters and n > 0:
            waiter = self._waiters[0]
            try:
                waiter.release()
                n -= 1
            except RuntimeError:
                pass  # An interrupt came between the release and the removal.
            if waiter in self._waiters:
                self._waiters.remove(waiter)

    def notify_all(self):
        self.notify(len(self._waiters))

    notifyAll = _old("notifyAll", notify_all, "use notify_all()")


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        return f"<{_where(self)}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if end is None:
                        end = monotonic() + timeout
                    elif (timeout := end - monotonic()) <= 0:
                        return False
                self._cond.wait(timeout)
            self._value -= 1
            return True

    __enter__ = acquire

    def __exit__(self, t, v, tb):
        self.release()

    def _check(self, n):
        pass

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._check(n)
            self._value += n
            self._cond.notify(n)


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f"<{_where(self)}: value={self._value}/{self._initial_value}>"

    def _check(self, n):
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")


class Event:
    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        return f"<{_where(self)}: {'set' if self._flag else 'unset'}>"

    def is_set(self):
        return self._flag

    isSet = _old("isSet", is_set, "use is_set()")

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    pass


_FILLING, _DRAINING, _RESETTING, _BROKEN = 0, 1, -1, -2


class Barrier:
    """It fills, then drains, and lets nobody in before it has drained."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition(Lock())
        self._action, self._timeout, self._parties = action, timeout, parties
        self._state, self._count = _FILLING, 0

    def __repr__(self):
        return f"<{_where(self)}: {'broken' if self.broken else f'waiters={self.n_waiting}/{self.parties}'}>"

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            while self._state in (_RESETTING, _DRAINING):
                self._cond.wait()
            if self._state == _BROKEN:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._open()
                else:
                    self._wait(timeout)
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state != _BROKEN:
                    self._turn(_FILLING)

    def _turn(self, state):
        self._state = state
        self._cond.notify_all()

    def _open(self):
        try:
            if self._action:
                self._action()
            self._turn(_DRAINING)
        except:
            self._turn(_BROKEN)
            raise

    def _wait(self, timeout):
        if not self._cond.wait_for(lambda: self._state != _FILLING, timeout):
            self._turn(_BROKEN)
        if self._state != _DRAINING:
            raise BrokenBarrierError

    def reset(self):
        with self._cond:
            if not self._count:
                self._state = _FILLING
            elif self._state != _DRAINING:
                self._state = _RESETTING
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._turn(_BROKEN)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == _FILLING else 0

    @property
    def broken(self):
        return self._state == _BROKEN


_counter = count(1).__next__
_active_limbo_lock = RLock()
_active, _limbo = {}, {}


class Thread:
    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        if not name:
            name = f"Thread-{_counter()}"
            if hasattr(target, "__name__"):
                name += f" ({target.__name__})"
        self._target, self._args, self._kwargs = target, args, {} if kwargs is None else kwargs
        self._name = str(name)
        if daemon and not _daemon_threads_allowed():
            raise RuntimeError("daemon threads are disabled in this (sub)interpreter")
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._context = context
        self._ident = self._native_id = None
        self._os_thread_handle = _ThreadHandle()
        self._started = Event()
        self._initialized = True
        self._stderr = sys.stderr

    def _check(self):
        assert self._initialized, "Thread.__init__() not called"

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "stopped" if self._os_thread_handle.is_done() else "started" if self._started.is_set() else "initial"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def start(self):
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        with _active_limbo_lock:
            _limbo[self] = self
        try:
            _start_joinable_thread(self._bootstrap_inner, handle=self._os_thread_handle, daemon=self.daemon)
        except Exception:
            with _active_limbo_lock:
                del _limbo[self]
            raise
        self._started.wait()

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # A function that was given its own thread would keep itself alive.
            del self._target, self._args, self._kwargs

    def _became(self, handle=None):
        """Told by the thread itself, once it runs."""
        self._ident, self._native_id = get_ident(), get_native_id()
        if handle is not None:
            self._os_thread_handle = handle(self._ident)
        _set_name(self._name)
        self._started.set()
        with _active_limbo_lock:
            _active[self._ident] = self
            _limbo.pop(self, None)

    def _bootstrap_inner(self):
        try:
            self._became()
            try:
                if self._context is None:
                    self.run()
                else:
                    self._context.run(self.run)
            except:
                _invoke_excepthook(self)
        finally:
            with _active_limbo_lock:
                del _active[get_ident()]

    def _after_fork(self, is_current):
        """In a forked child: every other thread counts as ended."""
        self._started._cond._lock._at_fork_reinit()
        if not is_current and self._ident is not None and not self._os_thread_handle.is_done():
            self._os_thread_handle._set_done()

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        self._os_thread_handle.join(None if timeout is None else max(timeout, 0))

    @property
    def name(self):
        self._check()
        return self._name

    @name.setter
    def name(self, name):
        self._check()
        self._name = str(name)
        if self._ident == get_ident():
            _set_name(self._name)

    @property
    def ident(self):
        self._check()
        return self._ident

    @property
    def native_id(self):
        self._check()
        return self._native_id

    def is_alive(self):
        self._check()
        return self._started.is_set() and not self._os_thread_handle.is_done()

    @property
    def daemon(self):
        self._check()
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if daemonic and not _daemon_threads_allowed():
            raise RuntimeError("daemon threads are disabled in this interpreter")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    isDaemon = _old("isDaemon", daemon.fget, "get the daemon attribute")
    setDaemon = _old("setDaemon", daemon.fset, "set the daemon attribute")
    getName = _old("getName", name.fget, "get the name attribute")
    setName = _old("setName", name.fset, "set the name attribute")


def _invoke_excepthook(thread):
    try:
        (excepthook or __excepthook__)(ExceptHookArgs([*sys.exc_info(), thread]))
    except Exception as error:
        error.__suppress_context__ = True
        print("Exception in threading.excepthook:", file=sys.stderr or thread._stderr, flush=True)
        sys.excepthook(*sys.exc_info())


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name="MainThread", daemon=False)
        self._became(_make_thread_handle)


class _Leaving:
    """Ends with its thread, and takes the thread's stand-in along."""

    def __init__(self, ident):
        self._ident = ident

    def __del__(self):
        with _active_limbo_lock:
            _active.pop(self._ident, None)


_own = local()


class _DummyThread(Thread):
    """Stands for a thread that this module did not start."""

    def __init__(self):
        super().__init__(name=f"Dummy-{_counter()}", daemon=_daemon_threads_allowed())
        self._became(_make_thread_handle)
        _own.leaving = _Leaving(self._ident)

    def is_alive(self):
        if not self._os_thread_handle.is_done() and self._started.is_set():
            return True
        raise RuntimeError("thread is not alive")

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


def current_thread():
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def main_thread():
    return _main_thread


def enumerate():
    with _active_limbo_lock:
        return [*_active.values(), *_limbo.values()]


def active_count():
    with _active_limbo_lock:
        return len(_active) + len(_limbo)


currentThread = _old("currentThread", current_thread, "use current_thread()")
activeCount = _old("activeCount", active_count, "use active_count()")

_threading_atexits = []
_SHUTTING_DOWN = False


def _register_atexit(func, *arg, **kwargs):
    """Has it called before the end waits for threads."""
    if _SHUTTING_DOWN:
        raise RuntimeError("can't register atexit after shutdown")
    _threading_atexits.append(lambda: func(*arg, **kwargs))


_main_thread = _MainThread()


def _after_fork():
    """In a forked child: the thread that forked is the only one, and the main one."""
    global _active_limbo_lock, _main_thread
    _active_limbo_lock = RLock()
    _main_thread = _active.get(get_ident()) or _MainThread()
    for thread in (*_active.values(), *_limbo.values()):
        thread._after_fork(thread is _main_thread)
    _limbo.clear()
    _active.clear()
    _active[_main_thread._ident] = _main_thread


def _shutdown():
    """What the interpreter calls at its end: waits for all threads but daemons."""
    if _main_thread._os_thread_handle.is_done() and _is_main_interpreter():
        return
    global _SHUTTING_DOWN
    _SHUTTING_DOWN = True
    for call in reversed(_threading_atexits):
        call()
    if _is_main_interpreter():
        _main_thread._os_thread_handle._set_done()
    _thread_shutdown()
