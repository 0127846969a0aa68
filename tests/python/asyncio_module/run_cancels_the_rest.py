# At its end `run` cancels the tasks that are left, and waits for them.
# needs: event loop
import asyncio


async def forever(name):
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        print(name, "is cancelled")
        await asyncio.sleep(0)
        print(name, "has cleaned up")
        raise


async def main():
    task = asyncio.create_task(forever("a"))
    await asyncio.sleep(0)
    print("main ends")
    return task


print(asyncio.run(main()).cancelled())

# expect: main ends
# expect: a is cancelled
# expect: a has cleaned up
# expect: True
