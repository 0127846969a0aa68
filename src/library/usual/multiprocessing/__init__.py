"""Processes with the interface of threads. The functions here are the default context's methods."""

import sys
from multiprocessing import context

__all__ = [name for name in dir(context._default_context) if not name.startswith("_")]
globals().update((name, getattr(context._default_context, name)) for name in __all__)

SUBDEBUG, SUBWARNING = 5, 25

# A function of the main module may be pickled by a child, which knows that module by this name.
if "__main__" in sys.modules:
    sys.modules["__mp_main__"] = sys.modules["__main__"]
