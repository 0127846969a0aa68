"""What interpreters raise."""


class InterpreterError(Exception):
    """A cross-interpreter operation failed."""


class InterpreterNotFoundError(InterpreterError):
    """An interpreter was not found."""


class NotShareableError(TypeError):
    """An object cannot be sent to another interpreter."""


class ExecutionFailed(InterpreterError):
    """What ran in the other interpreter raised an exception, of which only the words have come over."""

    def __init__(self, excinfo):
        super().__init__(excinfo.formatted)
        self.excinfo = excinfo

    def __str__(self):
        return f"{super().__str__()}\n\nUncaught in the interpreter:\n\n{self.excinfo.errdisplay}"


InterpreterError.__module__ = InterpreterNotFoundError.__module__ = "_interpreters"
NotShareableError.__module__ = "_interpreters"
ExecutionFailed.__module__ = "concurrent.interpreters"
