# The representation of tasks shows what they do.
# needs: event loop
import asyncio


async def work():
    await asyncio.sleep(0.001)
    return [1, 2]


async def fail():
    raise ValueError("x")


async def main():
    task = asyncio.create_task(work(), name="w")
    print(task)
    await task
    print(task)
    failing = asyncio.create_task(fail(), name="f")
    await asyncio.wait([failing])
    print(failing, failing.exception())
    cancelled = asyncio.create_task(work(), name="c")
    cancelled.cancel()
    await asyncio.wait([cancelled])
    print(cancelled)


asyncio.run(main())

# expect: <Task pending name='w' coro=<work() running at task_repr.py:6>>
# expect: <Task finished name='w' coro=<work() done, defined at task_repr.py:6> result=[1, 2]>
# expect: <Task finished name='f' coro=<fail() done, defined at task_repr.py:11> exception=ValueError('x')> x
# expect: <Task cancelled name='c' coro=<work() done, defined at task_repr.py:6>>
