# An awaitable that is given twice runs once.
# needs: event loop
import asyncio


async def work():
    print("runs")
    return 5


async def main():
    coroutine = work()
    print(await asyncio.gather(coroutine, coroutine))


asyncio.run(main())

# expect: runs
# expect: [5, 5]
