# `CancelledError` is no `Exception`: who catches those does not stop a cancellation.
# needs: event loop
import asyncio


async def work():
    try:
        await asyncio.sleep(1000)
    except Exception:
        print("never")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    print(asyncio.CancelledError.__mro__[1], asyncio.CancelledError.__module__)


asyncio.run(main())

# expect: [CancelledError('')]
# expect: <class 'BaseException'> asyncio.exceptions
