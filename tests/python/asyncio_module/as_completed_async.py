# Since 3.13 `async for` over `as_completed` gives the tasks themselves.
# needs: event loop
# since: 3.14
import asyncio


async def work(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    return name


async def main():
    tasks = [asyncio.create_task(work(name, turns), name=name) for name, turns in (("c", 9), ("a", 1), ("b", 5))]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task in tasks, await task)


asyncio.run(main())

# expect: a True a
# expect: b True b
# expect: c True c
