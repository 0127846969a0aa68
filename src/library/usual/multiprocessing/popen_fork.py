"""A child process that is a copy of this one: it has everything, and nothing is pickled."""

import atexit
import os
from _process import enter
from multiprocessing import popen, util
from multiprocessing.spawn import _parent_sentinel

__all__ = ["Popen"]


class Popen(popen.Popen):
    method = "fork"

    def __init__(self, process_obj):
        self.returncode, code = None, 1
        self.pid = os.fork()
        if self.pid == 0:
            try:
                # What was to be done at the parent's end is the parent's to do.
                atexit._clear()
                atexit.register(util._exit_function)
                util._after_fork()
                enter("run", 0, process_obj.name)
                code = process_obj._bootstrap(_parent_sentinel(os.getppid()))
            finally:
                atexit._run_exitfuncs()
                os._exit(code)
        self.sentinel = os.pidfd_open(self.pid)
