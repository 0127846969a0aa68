# A task may catch its cancellation and go on.
# needs: event loop
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        print("no")
    await asyncio.sleep(0)
    return "done all the same"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled(), task.cancelling(), task.uncancel())


asyncio.run(main())

# expect: no
# expect: done all the same False 1 0
