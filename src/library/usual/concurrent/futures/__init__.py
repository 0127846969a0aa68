"""Calls that run somewhere else, and their results."""

from concurrent.futures._base import (ALL_COMPLETED, BrokenExecutor, CancelledError, Executor, FIRST_COMPLETED,
                                      FIRST_EXCEPTION, Future, InvalidStateError, TimeoutError, as_completed, wait)

__all__ = ["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError",
           "InvalidStateError", "BrokenExecutor", "Future", "Executor", "wait", "as_completed", "ProcessPoolExecutor",
           "ThreadPoolExecutor", "InterpreterPoolExecutor"]


def __getattr__(name):
    """Nobody starts to import threads or processes for a future alone."""
    if name == "ThreadPoolExecutor":
        from concurrent.futures.thread import ThreadPoolExecutor as found
    elif name == "ProcessPoolExecutor":
        from concurrent.futures.process import ProcessPoolExecutor as found
    elif name == "InterpreterPoolExecutor":
        from concurrent.futures.interpreter import InterpreterPoolExecutor as found
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found
