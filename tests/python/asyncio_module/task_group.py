# A task group waits for all its tasks.
# needs: event loop
import asyncio


async def work(number):
    await asyncio.sleep(0)
    return number * number


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(number), name=f"t{number}") for number in range(4)]
        print(group)
    print([task.result() for task in tasks], tasks[2].get_name())


asyncio.run(main())

# expect: <TaskGroup tasks=4 entered>
# expect: [0, 1, 4, 9] t2
