"""What tasks wait on."""

from asyncio.events import _get_running_loop
from asyncio.exceptions import BrokenBarrierError, CancelledError

__all__ = ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"]


class _Waiting:
    """Futures of those that wait, in their order; all of one loop."""

    _loop = None

    def __init__(self):
        self._waiters = []

    def _get_loop(self):
        loop = _get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return loop

    def _show(self, extra):
        if self._waiters:
            extra += f", waiters:{len(self._waiters)}"
        return f"<{object.__repr__(self)[1:-1]} [{extra}]>"

    def __repr__(self):
        return self._show("locked" if self.locked() else "unlocked")

    async def _wait(self, future=None):
        future = future or self._get_loop().create_future()
        self._waiters.append(future)
        try:
            await future
        finally:
            self._waiters.remove(future)

    def _wake(self, count, result=True):
        for future in self._waiters:
            if count <= 0:
                break
            if not future.done():
                count -= 1
                future.set_result(result)
        return count


class _Managed(_Waiting):
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class Lock(_Managed):
    def __init__(self):
        super().__init__()
        self._locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        if self._locked or not all(waiter.cancelled() for waiter in self._waiters):
            try:
                await self._wait()
            except CancelledError:
                if not self._locked:
                    self._wake_first()
                raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_first()

    def _wake_first(self):
        # The first one may have been told already.
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(_Waiting):
    def __init__(self):
        super().__init__()
        self._value = False

    def __repr__(self):
        return self._show("set" if self._value else "unset")

    def is_set(self):
        return self._value

    def set(self):
        self._value = True
        self._wake(len(self._waiters))

    def clear(self):
        self._value = False

    async def wait(self):
        if not self._value:
            await self._wait()
        return True


class Condition(_Managed):
    def __init__(self, lock=None):
        super().__init__()
        self._lock = lock = Lock() if lock is None else lock
        self.locked, self.acquire, self.release = lock.locked, lock.acquire, lock.release

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        future = self._get_loop().create_future()
        self.release()
        try:
            try:
                await self._wait(future)
            finally:
                cancelled = None
                while True:
                    try:
                        await self.acquire()
                        break
                    except CancelledError as error:
                        cancelled = error
                if cancelled is not None:
                    raise cancelled
        except BaseException:
            # Somebody else may have been meant as well.
            self._wake(1, False)
            raise
        return True

    async def wait_for(self, predicate):
        while not (result := predicate()):
            await self.wait()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._wake(n, False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_Managed):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        super().__init__()
        self._value = value

    def __repr__(self):
        return self._show("locked" if self.locked() else f"unlocked, value:{self._value}")

    def locked(self):
        return self._value == 0 or any(not waiter.cancelled() for waiter in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        future = self._get_loop().create_future()
        try:
            await self._wait(future)
        except CancelledError:
            if future.done() and not future.cancelled():
                self._value += 1
            raise
        finally:
            self._pass_on()
        return True

    def release(self):
        self._value += 1
        self._pass_on(1)

    def _pass_on(self, most=None):
        count = self._value if most is None else most
        self._value -= count - self._wake(count)


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Barrier(_Waiting):
    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        super().__init__()
        self._cond, self._parties, self._state, self._count = Condition(), parties, "filling", 0

    def __repr__(self):
        return self._show(self._state + ("" if self.broken else f", waiters:{self.n_waiting}/{self.parties}"))

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    async def wait(self):
        async with self._cond:
            await self._cond.wait_for(lambda: self._state not in ("draining", "resetting"))
            if self.broken:
                raise BrokenBarrierError("Barrier aborted")
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._turn("draining")
                else:
                    await self._cond.wait_for(lambda: self._state != "filling")
                    if self._state != "draining":
                        raise BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    self._turn("broken" if self.broken else "filling")

    def _turn(self, state):
        self._state = state
        self._cond.notify_all()

    async def reset(self):
        async with self._cond:
            self._turn("resetting" if self._count else "filling")

    async def abort(self):
        async with self._cond:
            self._turn("broken")

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        return self._state == "broken"
