# Eager tasks begin at once, when they are made.
# needs: event loop
# since: 3.14
import asyncio


async def work(name):
    print(name, "begins")
    return name


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(work("eager"))
    print("made", task.done(), await task)


asyncio.run(main())

# expect: eager begins
# expect: made True eager
