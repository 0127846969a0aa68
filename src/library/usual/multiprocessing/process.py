"""What a process is to its parent and to itself."""

import os
import sys
from itertools import count

__all__ = ["BaseProcess", "current_process", "active_children", "parent_process"]


def current_process():
    return _current_process


def active_children():
    _cleanup()
    return list(_children)


def parent_process():
    return _parent_process


def _cleanup():
    for child in list(_children):
        if (popen := child._popen) and popen.poll() is not None:
            _children.discard(child)


def _exit_name(code):
    """What ended a process, by name if it was a signal."""
    if code >= 0:
        return code
    import signal
    try:
        return f"-{signal.Signals(-code).name}"
    except ValueError:
        return code


class BaseProcess:
    def _Popen(self):
        raise NotImplementedError

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        self._identity = (*_current_process._identity, next(_process_counter))
        self._config = _current_process._config.copy()
        self._parent_pid, self._parent_name = os.getpid(), _current_process.name
        self._popen, self._closed = None, False
        self._target, self._args, self._kwargs = target, tuple(args), dict(kwargs) if kwargs else {}
        self._name = name or f"{type(self).__name__}-{':'.join(map(str, self._identity))}"
        if daemon is not None:
            self.daemon = daemon

    def _check_closed(self):
        if self._closed:
            raise ValueError("process object is closed")

    def run(self):
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        self._check_closed()
        assert self._popen is None, "cannot start a process twice"
        assert self._parent_pid == os.getpid(), "can only start a process object created by current process"
        assert not _current_process._config.get("daemon"), "daemonic processes are not allowed to have children"
        _cleanup()
        self._popen = self._Popen(self)
        self._sentinel = self._popen.sentinel
        # What was given to it may hold it.
        del self._target, self._args, self._kwargs
        _children.add(self)

    def interrupt(self):
        self._check_closed()
        self._popen.interrupt()

    def terminate(self):
        self._check_closed()
        self._popen.terminate()

    def kill(self):
        self._check_closed()
        self._popen.kill()

    def join(self, timeout=None):
        self._check_closed()
        assert self._parent_pid == os.getpid(), "can only join a child process"
        assert self._popen is not None, "can only join a started process"
        if self._popen.wait(timeout) is not None:
            _children.discard(self)

    def is_alive(self):
        self._check_closed()
        if self is _current_process:
            return True
        assert self._parent_pid == os.getpid(), "can only test a child process"
        if self._popen is None:
            return False
        if self._popen.poll() is None:
            return True
        _children.discard(self)
        return False

    def close(self):
        if self._popen is not None:
            if self._popen.poll() is None:
                raise ValueError("Cannot close a process while it is still running. "
                                 "You should first call join() or terminate().")
            self._popen.close()
            self._popen = None
            del self._sentinel
            _children.discard(self)
        self._closed = True

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        assert isinstance(name, str), "name must be a string"
        self._name = name

    @property
    def daemon(self):
        return self._config.get("daemon", False)

    @daemon.setter
    def daemon(self, daemonic):
        assert self._popen is None, "process has already started"
        self._config["daemon"] = daemonic

    @property
    def authkey(self):
        return self._config["authkey"]

    @authkey.setter
    def authkey(self, authkey):
        self._config["authkey"] = AuthenticationString(authkey)

    @property
    def exitcode(self):
        self._check_closed()
        return self._popen and self._popen.poll()

    @property
    def ident(self):
        self._check_closed()
        return os.getpid() if self is _current_process else self._popen and self._popen.pid

    pid = ident

    @property
    def sentinel(self):
        """Becomes readable when the process ends."""
        self._check_closed()
        try:
            return self._sentinel
        except AttributeError:
            raise ValueError("process not started") from None

    def __repr__(self):
        code = None
        if self is _current_process:
            status = "started"
        elif self._closed:
            status = "closed"
        elif self._parent_pid != os.getpid():
            status = "unknown"
        elif self._popen is None:
            status = "initial"
        else:
            code = self._popen.poll()
            status = "started" if code is None else "stopped"
        info = [type(self).__name__, f"name={self._name!r}"]
        if self._popen is not None:
            info.append(f"pid={self._popen.pid}")
        info += [f"parent={self._parent_pid}", status]
        if code is not None:
            info.append(f"exitcode={_exit_name(code)}")
        if self.daemon:
            info.append("daemon")
        return f"<{' '.join(info)}>"

    def _bootstrap(self, parent_sentinel=None):
        """The life of a child: its exit code."""
        from multiprocessing import context
        global _current_process, _parent_process, _process_counter, _children
        try:
            if self._start_method is not None:
                context._force_start_method(self._start_method)
            _process_counter, _children = count(1), set()
            _current_process = self
            _parent_process = _ParentProcess(self._parent_name, self._parent_pid, parent_sentinel)
            self.run()
            return 0
        except SystemExit as error:
            if error.code is None:
                return 0
            if isinstance(error.code, int):
                return error.code
            sys.stderr.write(f"{error.code}\n")
            return 1
        except:
            from traceback import format_exc
            # At one go, so that what other processes print does not come between.
            sys.stderr.write(f"Process {self.name}:\n{format_exc()}")
            return 1
        finally:
            if threading := sys.modules.get("threading"):
                threading._shutdown()
            sys.stdout.flush()
            sys.stderr.flush()


class AuthenticationString(bytes):
    """Goes to children alone."""

    def __reduce__(self):
        from multiprocessing.context import get_spawning_popen
        if get_spawning_popen() is None:
            raise TypeError("Pickling an AuthenticationString object is disallowed for security reasons")
        return AuthenticationString, (bytes(self),)


class _ParentProcess(BaseProcess):
    """What a child knows of the process that started it."""

    def __init__(self, name, pid, sentinel):
        self._identity, self._name, self._pid, self._sentinel = (), name, pid, sentinel
        self._parent_pid = self._popen = None
        self._closed, self._config = False, {}

    def is_alive(self):
        from multiprocessing.connection import wait
        return not wait([self._sentinel], timeout=0)

    @property
    def ident(self):
        return self._pid

    pid = ident

    def join(self, timeout=None):
        from multiprocessing.connection import wait
        wait([self._sentinel], timeout=timeout)


class _MainProcess(BaseProcess):
    def __init__(self):
        self._identity, self._name = (), "MainProcess"
        self._parent_pid = self._popen = None
        # Every descendant inherits it.
        self._closed, self._config = False, {"authkey": AuthenticationString(os.urandom(32)), "semprefix": "/mp"}

    def close(self):
        pass


_parent_process = None
_current_process = _MainProcess()
_process_counter = count(1)
_children = set()
