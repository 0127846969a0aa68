# Tasks have names.
# needs: event loop
import asyncio


async def who():
    return asyncio.current_task().get_name()


async def main():
    print(await who())
    print(await asyncio.create_task(who()), await asyncio.create_task(who(), name="own"))
    task = asyncio.create_task(who())
    task.set_name(7)
    print(task.get_name(), await task)


asyncio.run(main())

# expect: Task-1
# expect: Task-2 own
# expect: 7 7
