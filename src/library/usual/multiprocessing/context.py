"""Start methods, and what is made for processes that start by one of them."""

from _process import can_fork
from _thread import _local
from multiprocessing import process, reduction

__all__ = ()


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


def _maker(module, name):
    """A method that makes what a submodule has under that name, which is imported then."""
    def make(self, *args, **keywords):
        found = getattr(__import__(f"multiprocessing.{module}", fromlist=[name]), name)
        return found(*args, **keywords, ctx=self.get_context())
    make.__name__ = name
    make.__qualname__ = f"BaseContext.{name}"
    return make


class BaseContext:
    ProcessError, BufferTooShort = ProcessError, BufferTooShort
    TimeoutError, AuthenticationError = TimeoutError, AuthenticationError
    current_process = staticmethod(process.current_process)
    parent_process = staticmethod(process.parent_process)
    active_children = staticmethod(process.active_children)
    reducer = reduction

    def cpu_count(self):
        from os import cpu_count
        count = cpu_count()
        if count is None:
            raise NotImplementedError("cannot determine number of cpus")
        return count

    def Manager(self):
        from multiprocessing.managers import SyncManager
        manager = SyncManager(ctx=self.get_context())
        manager.start()
        return manager

    def Pipe(self, duplex=True):
        from multiprocessing.connection import Pipe
        return Pipe(duplex)

    Lock, RLock = _maker("synchronize", "Lock"), _maker("synchronize", "RLock")
    Semaphore, BoundedSemaphore = _maker("synchronize", "Semaphore"), _maker("synchronize", "BoundedSemaphore")
    Condition, Event = _maker("synchronize", "Condition"), _maker("synchronize", "Event")
    Barrier = _maker("synchronize", "Barrier")
    Queue, SimpleQueue = _maker("queues", "Queue"), _maker("queues", "SimpleQueue")
    JoinableQueue = _maker("queues", "JoinableQueue")
    Value, Array = _maker("sharedctypes", "Value"), _maker("sharedctypes", "Array")

    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        from multiprocessing.pool import Pool
        return Pool(processes, initializer, initargs, maxtasksperchild, context=self.get_context())

    def RawValue(self, typecode_or_type, *args):
        from multiprocessing.sharedctypes import RawValue
        return RawValue(typecode_or_type, *args)

    def RawArray(self, typecode_or_type, size_or_initializer):
        from multiprocessing.sharedctypes import RawArray
        return RawArray(typecode_or_type, size_or_initializer)

    def freeze_support(self):
        """For executables of their own; there are none here."""

    def get_logger(self):
        raise NotImplementedError("not supported by this page's interpreter: logs of multiprocessing")

    def log_to_stderr(self, level=None):
        self.get_logger()

    def allow_connection_pickling(self):
        """Connections can always be sent to a child when it starts."""

    def set_executable(self, executable):
        """Whatever is named, children run in this interpreter."""

    def set_forkserver_preload(self, module_names):
        if not all(type(name) is str for name in module_names):
            raise TypeError("module_names must be a list of strings")
        from multiprocessing.forkserver import set_forkserver_preload
        set_forkserver_preload(module_names)

    def get_context(self, method=None):
        if method is None:
            return self
        try:
            return _concrete_contexts[method]
        except KeyError:
            raise ValueError(f"cannot find context for {method!r}") from None

    def get_start_method(self, allow_none=False):
        return self._name

    def set_start_method(self, method, force=False):
        raise ValueError("cannot set start method of concrete context")


class Process(process.BaseProcess):
    """Starts by the default method."""

    _start_method = None

    @staticmethod
    def _Popen(process_obj):
        return _default_context.get_context().Process._Popen(process_obj)


class DefaultContext(BaseContext):
    """Stands for another one, which can be chosen once."""

    Process = Process

    def __init__(self, context):
        self._default_context, self._actual_context = context, None

    def get_context(self, method=None):
        if method is not None:
            return super().get_context(method)
        if self._actual_context is None:
            self._actual_context = self._default_context
        return self._actual_context

    def set_start_method(self, method, force=False):
        if self._actual_context is not None and not force:
            raise RuntimeError("context has already been set")
        self._actual_context = None if method is None and force else self.get_context(method)

    def get_start_method(self, allow_none=False):
        if self._actual_context is None and allow_none:
            return None
        return self.get_context()._name

    def get_all_start_methods(self):
        """The default first. Without "fork" where a process has no memory of its own that could be copied."""
        default = self._default_context._name
        return [default, *(name for name in _concrete_contexts if name != default and (name != "fork" or can_fork()))]


class ForkProcess(process.BaseProcess):
    _start_method = "fork"

    @staticmethod
    def _Popen(process_obj):
        from multiprocessing.popen_fork import Popen
        return Popen(process_obj)


class SpawnProcess(process.BaseProcess):
    _start_method = "spawn"

    @staticmethod
    def _Popen(process_obj):
        from multiprocessing.popen import Popen
        return Popen(process_obj)


class ForkServerProcess(process.BaseProcess):
    _start_method = "forkserver"

    @staticmethod
    def _Popen(process_obj):
        from multiprocessing.forkserver import Popen
        return Popen(process_obj)


class ForkContext(BaseContext):
    _name = "fork"
    Process = ForkProcess


class SpawnContext(BaseContext):
    _name = "spawn"
    Process = SpawnProcess


class ForkServerContext(BaseContext):
    _name = "forkserver"
    Process = ForkServerProcess


_concrete_contexts = {"fork": ForkContext(), "spawn": SpawnContext(), "forkserver": ForkServerContext()}
_default_context = DefaultContext(_concrete_contexts["forkserver"])


def _force_start_method(method):
    _default_context._actual_context = _concrete_contexts[method]


# Whether this thread is starting a process: some objects can be pickled then alone.
_tls = _local()


def get_spawning_popen():
    return getattr(_tls, "spawning_popen", None)


def set_spawning_popen(popen):
    _tls.spawning_popen = popen


def assert_spawning(obj):
    if get_spawning_popen() is None:
        raise RuntimeError(f"{type(obj).__name__} objects should only be shared between processes through inheritance")
