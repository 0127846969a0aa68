# A coroutine that nobody awaits does nothing, and says so when it ends.
# needs: event loop
import asyncio


async def work(n):
    print("work", n)


async def main():
    work(1)
    await work(2)
    work(3).close()


asyncio.run(main())
kept = work(4)

# expect: work 2
# stderr: never_awaited.py:11: RuntimeWarning: coroutine 'work' was never awaited
# stderr:   work(1)
# stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# stderr: sys:1: RuntimeWarning: coroutine 'work' was never awaited
