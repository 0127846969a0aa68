# A pipeline of tasks.
# needs: event loop
import asyncio


async def stage(source, target, change):
    while (item := await source.get()) is not None:
        await target.put(change(item))
    await target.put(None)


async def main():
    first, second, third = asyncio.Queue(1), asyncio.Queue(1), asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(stage(first, second, lambda n: n + 1))
        group.create_task(stage(second, third, lambda n: n * n))
        for number in (1, 2, 3):
            await first.put(number)
        await first.put(None)
    print([third.get_nowait() for _ in range(third.qsize())])


asyncio.run(main())

# expect: [4, 9, 16, None]
