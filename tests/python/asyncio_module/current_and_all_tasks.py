# `current_task` and `all_tasks` tell who runs and who is left.
# needs: event loop
import asyncio


async def work():
    await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(work(), name="work")
    print(sorted(t.get_name() for t in asyncio.all_tasks()), asyncio.current_task().get_name())
    await task
    print([t.get_name() for t in asyncio.all_tasks()])
    asyncio.get_running_loop().call_soon(lambda: print(asyncio.current_task()))
    await asyncio.sleep(0)


asyncio.run(main())

# expect: ['Task-1', 'work'] Task-1
# expect: ['Task-1']
# expect: None
