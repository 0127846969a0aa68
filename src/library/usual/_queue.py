"""What CPython has in C: pickles know it by this module's name."""

from queue import Empty, SimpleQueue

__all__ = ["Empty", "SimpleQueue"]
