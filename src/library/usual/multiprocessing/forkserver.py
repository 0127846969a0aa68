"""A helper process that forks the children of others: started once, it has one thread, and nothing of theirs.

Requests come through one pipe, which all processes that descend from the one that started it may write to, one at a time.
A request names two pipes that the helper was given the ends of: one tells it what the child is, through the other the
asker hears the child's number and, when it has ended, its exit code.

As in CPython since 3.14.1 the helper imports the main module before it forks, once for all of its children; one that
fails to do so ends, and whoever asks it for a child is told that it is gone. Where memory can't be copied the helper has
a fresh interpreter start in place of a fork, and that imports the main module again.
"""

import os
import pickle
from _process import acquire, can_fork, enter, give, poll, release, semaphore, spawn as start
from multiprocessing import popen, process, spawn, util
from multiprocessing.reduction import ForkingPickler

__all__ = ["Popen", "set_forkserver_preload"]

_WORD = 12
_ECONNRESET = 104
_preload = ["__main__"]
# The helper's number, the end of its pipe to write to, and the semaphore of who writes.
_helper = None


def set_forkserver_preload(module_names):
    _preload[:] = module_names


def _number(reader):
    """What was told through a pipe, if it is not over."""
    return int(_read(reader, _WORD).decode())


def _tell(writer, number):
    os.write(writer, f"{number:{_WORD}}".encode())


def _read(reader, length):
    data = b""
    while len(data) < length:
        piece = os.read(reader, length - len(data))
        if not piece:
            raise EOFError("unexpected EOF")
        data += piece
    return data


def _ensure_running():
    global _helper
    if _helper is not None:
        try:
            os.kill(_helper[0], 0)
            return
        except ProcessLookupError:
            _helper = None
    requests, writer = os.pipe()
    lock = semaphore(1, 1)
    pid = _Start(_Helper(requests, writer, lock, [*_preload]), (requests, writer, lock)).pid
    os.close(requests)
    _helper = pid, writer, lock


class _Start(popen.Popen):
    """The helper itself is spawned, and nobody waits for it."""

    def __init__(self, helper, handles):
        # What was made before it, it has no need of.
        changes = {"shared_memory": None}
        if "__main__" not in _preload:
            changes["init_main_from_path"] = False
        self.pid = start(self._pickled(helper, **changes), handles)


class Popen(popen.Popen):
    """A child that the helper has forked: it is told of its end by the helper, whose child it is to the system."""

    method = "forkserver"

    def __init__(self, process_obj):
        self.returncode, self._handles = None, []
        data = self._pickled(process_obj)
        _ensure_running()
        pid, requests, lock = _helper
        plan, writer = os.pipe()
        self.sentinel, status = os.pipe()
        handles = {plan, status, *self._handles}
        try:
            acquire(lock, None)
            try:
                give(pid, tuple(handles))
                request = ForkingPickler.dumps((plan, status, handles))
                _tell(requests, len(request))
                os.write(requests, request)
            finally:
                release(lock)
            os.close(plan)
            os.close(status)
            os.write(writer, data)
            os.close(writer)
            self.pid = _number(self.sentinel)
        except (BrokenPipeError, EOFError, ProcessLookupError):
            raise ConnectionResetError(_ECONNRESET, "Connection reset by peer") from None

    def poll(self, flag=os.WNOHANG):
        if self.returncode is None and poll((self.sentinel,), 0 if flag == os.WNOHANG else None):
            try:
                self.returncode = _number(self.sentinel)
            except EOFError:
                self.returncode = 255
        return self.returncode


class _Helper:
    """What runs in the helper, in the place of a process object."""

    name = "fork server"

    def __init__(self, *given):
        self._given = given

    def _bootstrap(self, parent_sentinel):
        global _helper
        requests, writer, lock, preload = self._given
        _helper = os.getpid(), writer, lock
        for name in preload:
            if name != "__main__":
                try:
                    __import__(name)
                except ImportError:
                    pass
        os.close(parent_sentinel)
        children = {}
        while True:
            enter("wait")
            ready_ones = poll((requests, *children), None)
            enter("run")
            for ready in ready_ones:
                if ready == requests:
                    pid, status = self._fork(_read(requests, _number(requests)), requests, children)
                    children[os.pidfd_open(pid)] = pid, status
                else:
                    pid, status = children.pop(ready)
                    os.close(ready)
                    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
                    try:
                        _tell(status, code)
                    except BrokenPipeError:
                        pass  # Nobody wants to know any more.
                    os.close(status)

    def _fork(self, request, requests, children):
        plan, status, handles = pickle.loads(request)
        if can_fork():
            pid = os.fork()
        else:
            pid = start(_read_all(plan), tuple(handles - {plan, status}))
        if pid == 0:
            self._become(plan, [requests, status, *children, *(status for _, status in children.values())])
        for handle in handles - {status}:
            os.close(handle)
        _tell(status, pid)
        return pid, status

    def _become(self, plan, others):
        """The life of a child, to its end."""
        import atexit
        code = 1
        try:
            atexit._clear()
            atexit.register(util._exit_function)
            util._after_fork()
            for handle in others:
                os.close(handle)
            data = _read_all(plan)
            os.close(plan)
            code = spawn._main(data)
        except SystemExit as error:
            code = error.code
        except:
            from sys import stderr
            from traceback import format_exc
            stderr.write(format_exc())
        finally:
            atexit._run_exitfuncs()
            os._exit(code)


def _read_all(reader):
    pieces = []
    while piece := os.read(reader, 1 << 16):
        pieces.append(piece)
    return b"".join(pieces)
