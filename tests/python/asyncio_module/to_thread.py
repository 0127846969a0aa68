# `to_thread` runs a function in a thread, with the context of its caller.
# needs: threads
import asyncio
import threading
from contextvars import ContextVar

who = ContextVar("who")


def work(number, *, key):
    return number, key, who.get(), threading.current_thread() is threading.main_thread()


async def main():
    who.set("main")
    print(await asyncio.to_thread(work, 1, key="k"))
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as error:
        print(error)


asyncio.run(main())

# expect: (1, 'k', 'main', False)
# expect: invalid literal for int() with base 10: 'x'
