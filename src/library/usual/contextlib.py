"""Utilities for with-statement contexts: what programs use of CPython's contextlib."""

from abc import ABC, _known_by, abstractmethod
from functools import wraps
from types import GenericAlias


class AbstractAsyncContextManager(ABC):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)
    __subclasshook__ = _known_by("__aenter__", "__aexit__")

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exctype, excinst, exctb):
        return None


class AbstractContextManager(ABC):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)
    __subclasshook__ = _known_by("__enter__", "__exit__")

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exctype, excinst, exctb):
        return None


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, function):
        @wraps(function)
        def inner(*args, **keywords):
            with self._recreate_cm():
                return function(*args, **keywords)
        return inner


class _GeneratorContextManager(ContextDecorator):
    def __init__(self, function, args, keywords):
        self.func, self.args, self.kwds = function, args, keywords
        self.gen = function(*args, **keywords)

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def __enter__(self):
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, exctype, value, traceback):
        if exctype is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        try:
            self.gen.throw(value)
        except StopIteration as error:
            return error is not value
        except RuntimeError as error:
            if error is value:
                return False
            if isinstance(value, StopIteration) and error.__cause__ is value:
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


def contextmanager(function):
    @wraps(function)
    def helper(*args, **keywords):
        return _GeneratorContextManager(function, args, keywords)
    return helper


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, function):
        @wraps(function)
        async def inner(*args, **keywords):
            async with self._recreate_cm():
                return await function(*args, **keywords)
        return inner


class _AsyncGeneratorContextManager(AsyncContextDecorator, AbstractAsyncContextManager):
    def __init__(self, function, args, keywords):
        self.func, self.args, self.kwds = function, args, keywords
        self.gen = function(*args, **keywords)

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, exctype, value, traceback):
        if exctype is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as error:
            return error is not value
        except RuntimeError as error:
            if error is value:
                return False
            if isinstance(value, (StopIteration, StopAsyncIteration)) and error.__cause__ is value:
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def asynccontextmanager(function):
    @wraps(function)
    def helper(*args, **keywords):
        return _AsyncGeneratorContextManager(function, args, keywords)
    return helper


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class suppress:
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None or issubclass(exctype, self._exceptions):
            return exctype is not None
        if issubclass(exctype, BaseExceptionGroup):
            rest = excinst.split(self._exceptions)[1]
            if rest is None:
                return True
            raise rest
        return False


class closing:
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class nullcontext:
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class redirect_stdout:
    _stream = "stdout"

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        import sys
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        import sys
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stderr(redirect_stdout):
    _stream = "stderr"


def _told(error):
    """What an exit is called with."""
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


class _ExitStack:
    def __init__(self):
        # Each with whether it has to be awaited; the last one leaves first.
        self._exits = []

    def _enter(self, manager, names, protocol):
        kind = type(manager)
        try:
            return [getattr(kind, name) for name in names]
        except AttributeError:
            text = f"'{kind.__module__}.{kind.__qualname__}' object does not support the {protocol} protocol"
            raise TypeError(text) from None

    def _push(self, leave, name, waits):
        method = getattr(type(leave), name, None)
        self._exits.append((leave if method is None else lambda *error: method(leave, *error), waits))
        return leave

    def enter_context(self, manager):
        enter, leave = self._enter(manager, ("__enter__", "__exit__"), "context manager")
        result = enter(manager)
        self._exits.append((lambda *error: leave(manager, *error), False))
        return result

    def push(self, leave):
        return self._push(leave, "__exit__", False)

    def callback(self, callback, /, *args, **keywords):
        def leave(exctype, value, traceback):
            callback(*args, **keywords)
        self._exits.append((leave, False))
        return callback

    def pop_all(self):
        other = type(self)()
        other._exits, self._exits = self._exits, []
        return other


class ExitStack(_ExitStack, AbstractContextManager):
    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, exctype, value, traceback):
        pending = value
        while self._exits:
            leave, _ = self._exits.pop()
            try:
                if leave(*_told(pending)):
                    pending = None
            except BaseException as error:
                pending = error
        if pending is not None and pending is not value:
            raise pending
        return value is not None and pending is None


class AsyncExitStack(_ExitStack, AbstractAsyncContextManager):
    async def enter_async_context(self, manager):
        enter, leave = self._enter(manager, ("__aenter__", "__aexit__"), "asynchronous context manager")
        result = await enter(manager)
        self._exits.append((lambda *error: leave(manager, *error), True))
        return result

    def push_async_exit(self, leave):
        return self._push(leave, "__aexit__", True)

    def push_async_callback(self, callback, /, *args, **keywords):
        async def leave(exctype, value, traceback):
            await callback(*args, **keywords)
        self._exits.append((leave, True))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aexit__(self, exctype, value, traceback):
        pending = value
        while self._exits:
            leave, waits = self._exits.pop()
            try:
                left = leave(*_told(pending))
                if (await left) if waits else left:
                    pending = None
            except BaseException as error:
                pending = error
        if pending is not None and pending is not value:
            raise pending
        return value is not None and pending is None
