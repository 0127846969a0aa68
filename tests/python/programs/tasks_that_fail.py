# A group of tasks in which one fails, what gather collects, and a semaphore that lets two in.
# needs: event loop
import asyncio

async def boom():
    await asyncio.sleep(0)
    raise ValueError("boom")

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(boom())
            tg.create_task(asyncio.sleep(10))
    except* ValueError as eg:
        print(eg.exceptions, eg)
    r = await asyncio.gather(boom(), asyncio.sleep(0, "x"), return_exceptions=True)
    print(r)
    sem = asyncio.Semaphore(2)
    active = 0
    most = 0

    async def limited(i):
        nonlocal active, most
        async with sem:
            active += 1
            most = max(most, active)
            await asyncio.sleep(0.001)
            active -= 1
    await asyncio.gather(*(limited(i) for i in range(6)))
    print("most", most)
asyncio.run(main())
asyncio.run(boom())

# expect: (ValueError('boom'),) unhandled errors in a TaskGroup (1 sub-exception)
# expect: [ValueError('boom'), 'x']
# expect: most 2
# raises: Traceback (most recent call last):
# raises:   File "tasks_that_fail.py", line 32, in <module>
# raises:     asyncio.run(boom())
# raises:     ~~~~~~~~~~~^^^^^^^^
# raises:   File "tasks_that_fail.py", line 7, in boom
# raises:     raise ValueError("boom")
# raises: ValueError: boom
