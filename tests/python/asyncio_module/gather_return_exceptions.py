# With `return_exceptions` exceptions are results.
# needs: event loop
import asyncio


async def work(number):
    await asyncio.sleep(0)
    return 10 / number


async def main():
    print(await asyncio.gather(work(5), work(0), work(2), return_exceptions=True))
    task = asyncio.create_task(asyncio.sleep(1000))
    asyncio.get_running_loop().call_soon(task.cancel, "enough")
    print(await asyncio.gather(task, work(1), return_exceptions=True))


asyncio.run(main())

# expect: [2.0, ZeroDivisionError('division by zero'), 5.0]
# expect: [CancelledError(''), 10.0]
