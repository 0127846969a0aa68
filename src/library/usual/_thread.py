"""The part of `_thread` that is written in Python: what is told of an exception that ends a thread."""

import sys as _sys


class _ExceptHookArgs(tuple):
    """What `threading.excepthook` is called with."""

    n_fields = n_sequence_fields = 4
    n_unnamed_fields = 0
    __match_args__ = ("exc_type", "exc_value", "exc_traceback", "thread")

    def __new__(cls, sequence, /):
        try:
            self = super().__new__(cls, sequence)
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        if len(self) != 4:
            raise TypeError(f"_thread._ExceptHookArgs() takes a 4-sequence ({len(self)}-sequence given)")
        return self

    exc_type = property(lambda self: self[0], doc="Exception type")
    exc_value = property(lambda self: self[1], doc="Exception value")
    exc_traceback = property(lambda self: self[2], doc="Exception traceback")
    thread = property(lambda self: self[3], doc="Thread")

    def __repr__(self):
        pairs = zip(self.__match_args__, self)
        return f"_thread._ExceptHookArgs({', '.join(f'{name}={value!r}' for name, value in pairs)})"


_ExceptHookArgs.__module__ = "_thread"


def _excepthook(args, /):
    if type(args) is not _ExceptHookArgs:
        raise TypeError("_thread.excepthook argument type must be ExceptHookArgs")
    if args.exc_type is SystemExit:
        return
    thread = args.thread
    file = _sys.stderr
    if file is None:
        # The thread may still know the one that was there when it was made.
        file = thread._stderr if thread is not None else None
        if file is None:
            return
    name = getattr(thread, "name", None) if thread is not None else None
    if name is None:
        name = get_ident() if thread is None else "<failed to get thread name>"
    # At one go, so that what other threads print does not come between.
    file.write(f"Exception in thread {name}:\n{_sys._format(args.exc_value, True)}")
    file.flush()
