"""A child process as the system knows it: a fresh interpreter, with some of its parent's handles."""

import os
from _process import close, enter, spawn
# The end of a process that has children is for util to see to.
from multiprocessing import context, util
from multiprocessing.reduction import ForkingPickler
from multiprocessing.spawn import get_preparation_data

__all__ = ["Popen"]


class Popen:
    method = "spawn"
    sentinel = None

    def __init__(self, process_obj):
        self.returncode, self._handles = None, []
        data = self._pickled(process_obj)
        self.pid = spawn(data, tuple(set(self._handles)))
        self.sentinel = os.pidfd_open(self.pid)

    def _pickled(self, process_obj, **changes):
        """What a child has to know, and the handles that it needs."""
        enter("pickle")
        preparation = get_preparation_data(process_obj.name, **changes)
        context.set_spawning_popen(self)
        try:
            # The child needs the one to be able to read the other.
            data = ForkingPickler.dumps((preparation, ForkingPickler.dumps(process_obj)))
        finally:
            context.set_spawning_popen(None)
        enter("run", len(data))
        return data

    def duplicate_for_child(self, handle):
        self._handles.append(handle)
        return handle

    def poll(self, flag=os.WNOHANG):
        if self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, flag)
            except OSError:
                return None  # Another thread waits for it, too, and was told.
            if pid == self.pid:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout=None):
        if self.returncode is None:
            if timeout is not None:
                from multiprocessing.connection import wait
                if not wait([self.sentinel], timeout):
                    return None
            return self.poll(os.WNOHANG if timeout == 0 else 0)
        return self.returncode

    def _send_signal(self, number):
        if self.returncode is None:
            try:
                os.kill(self.pid, number)
            except ProcessLookupError:
                pass

    def interrupt(self):
        self._send_signal(2)

    def terminate(self):
        self._send_signal(15)

    def kill(self):
        self._send_signal(9)

    def close(self, _close=close):
        if self.sentinel is not None:
            _close(self.sentinel)
            self.sentinel = None

    __del__ = close
