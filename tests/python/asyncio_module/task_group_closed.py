# A group takes tasks only while it is open.
# needs: event loop
import asyncio


async def main():
    group = asyncio.TaskGroup()
    coroutines = [asyncio.sleep(0) for _ in range(2)]
    try:
        group.create_task(coroutines[0])
    except RuntimeError as error:
        print(error)
    async with group:
        pass
    try:
        group.create_task(coroutines[1])
    except RuntimeError as error:
        print(error)
    for coroutine in coroutines:
        coroutine.close()
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(error)


asyncio.run(main())

# expect: TaskGroup <TaskGroup> has not been entered
# expect: TaskGroup <TaskGroup entered> is finished
# expect: TaskGroup <TaskGroup entered> has already been entered
