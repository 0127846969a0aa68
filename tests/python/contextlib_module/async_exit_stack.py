# Exits that are awaited and exits that are not, last first; who takes care of an exception, and who raises another.
# needs: event loop
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager


@asynccontextmanager
async def opened(name):
    print("open", name)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print("close", name)


@contextmanager
def plain(name):
    print("enter", name)
    yield name
    print("leave", name)


class Calm:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        print("calm", kind and kind.__name__, value)
        return True


async def late(*args, **keywords):
    print("late", args, keywords)


async def main():
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(opened("a")), stack.enter_context(plain("b")))
        stack.callback(print, "called")
        stack.push_async_callback(late, 1, two=2)
    print("--")
    async with AsyncExitStack() as stack:
        stack.push_async_exit(Calm())
        await stack.enter_async_context(opened("c"))
        raise ValueError("lost")
    print("--")
    try:
        async with AsyncExitStack() as stack:
            stack.callback(lambda: 1 / 0)
            await stack.enter_async_context(opened("d"))
    except ZeroDivisionError as error:
        print(error)
    stack = AsyncExitStack()
    await stack.enter_async_context(opened("e"))
    kept = stack.pop_all()
    await stack.aclose()
    print("kept")
    await kept.aclose()
    try:
        await stack.enter_async_context(3)
    except TypeError as error:
        print(error)
    try:
        stack.enter_context(Calm())
    except TypeError as error:
        print(error)


asyncio.run(main())

# expect: open a
# expect: enter b
# expect: a b
# expect: late (1,) {'two': 2}
# expect: called
# expect: leave b
# expect: close a
# expect: --
# expect: open c
# expect: close c
# expect: calm ValueError lost
# expect: --
# expect: open d
# expect: close d
# expect: division by zero
# expect: open e
# expect: kept
# expect: close e
# expect: 'builtins.int' object does not support the asynchronous context manager protocol
# expect: '__main__.Calm' object does not support the context manager protocol
