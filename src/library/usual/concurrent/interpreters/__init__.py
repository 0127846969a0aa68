"""Several interpreters in one process: PEP 734. Each has modules, objects and a GIL of its own."""

import threading
import _interpreters
from concurrent.interpreters._crossing import NotShareableError, is_shareable, pack, perform_in, share_plain
from concurrent.interpreters._errors import ExecutionFailed, InterpreterError, InterpreterNotFoundError
from concurrent.interpreters._queues import Queue, QueueEmpty, QueueFull, create as create_queue

__all__ = ["get_current", "get_main", "create", "list_all", "is_shareable", "Interpreter", "InterpreterError",
           "InterpreterNotFoundError", "ExecutionFailed", "NotShareableError", "create_queue", "Queue", "QueueEmpty",
           "QueueFull"]


def create():
    """A new interpreter, which has nothing to do yet."""
    return Interpreter(_interpreters.create())


def list_all():
    return [Interpreter(id) for id in _interpreters.list_all()]


def get_current():
    return Interpreter(_interpreters.current())


def get_main():
    return Interpreter(0)


class Interpreter:
    """One interpreter. It ends when no object stands for it any more."""

    def __new__(cls, id, /):
        if not isinstance(id, int):
            raise TypeError(f"id must be an int, got {id!r}")
        self = super().__new__(cls)
        self._id = int(id)
        self._ownsref = id != 0
        if self._ownsref and not _interpreters.incref(self._id):
            self._ownsref = False
            raise InterpreterNotFoundError(f"unrecognized interpreter ID {id!r}")
        return self

    def __repr__(self):
        return f"{type(self).__name__}({self._id})"

    # In CPython there is only one object for each number.
    def __eq__(self, other):
        return self._id == other._id if isinstance(other, Interpreter) else NotImplemented

    def __hash__(self):
        return hash(self._id)

    def __reduce__(self):
        return type(self), (self._id,)

    def __del__(self, *, _decref=_interpreters.decref):
        if self._ownsref:
            self._ownsref = False
            _decref(self._id)

    @property
    def id(self):
        return self._id

    @property
    def whence(self):
        return "_interpreters module" if self._id else "runtime init"

    def is_running(self):
        return self._known(_interpreters.is_running(self._id))

    def close(self):
        """Ends the interpreter."""
        self._check("destroy")
        if self._id == _interpreters.current():
            raise InterpreterError("cannot destroy the current interpreter")
        if self._known(_interpreters.destroy(self._id)) is False:
            raise InterpreterError("interpreter running")

    def prepare_main(self, ns=None, /, **kwargs):
        """Gives values names in the interpreter's __main__."""
        self._check("update __main__ for")
        names = dict(ns, **kwargs) if ns is not None else kwargs
        if not names:
            raise ValueError("arg 2 must be a non-empty mapping")
        perform_in(self, "bind", share_plain(names), [])

    def exec(self, code, /):
        """Runs a function's code in the interpreter's __main__."""
        self._check("exec code for")
        if isinstance(code, str):
            raise NotImplementedError("not supported by this page's interpreter: Interpreter.exec() of text; "
                                      "a function without arguments can be run")
        if not hasattr(code, "__code__"):
            kind = type(code).__name__
            raise TypeError(f"_interpreters.exec() argument 2 must be a string, a function, or a code object, not {kind}")
        if code.__closure__:
            raise ValueError("_interpreters.exec(): closures not supported")
        perform_in(self, "run", b"", [code])

    def call(self, callable, /, *args, **kwargs):
        """Calls something in the interpreter; arguments and result are copies."""
        self._check("make a call in")
        functions = []
        return perform_in(self, "call", pack((callable, args, kwargs), functions), functions)

    def call_in_thread(self, callable, /, *args, **kwargs):
        """A new thread that calls something in the interpreter."""
        _interpreters.check_thread()
        thread = threading.Thread(target=self.call, args=(callable, *args), kwargs=kwargs)
        thread.start()
        return thread

    def _check(self, what):
        self._known(_interpreters.is_running(self._id))
        if self._id == 0:
            raise InterpreterError(f"cannot {what} unrecognized interpreter 0")

    def _known(self, answer):
        if answer is None:
            raise InterpreterNotFoundError(f"unrecognized interpreter ID {self._id}")
        return answer
