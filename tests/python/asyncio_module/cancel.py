# `cancel` raises `CancelledError` where the task waits.
# needs: event loop
import asyncio


async def work():
    try:
        print("begins")
        await asyncio.sleep(1000)
    except asyncio.CancelledError as error:
        print("cancelled:", error.args)
        raise
    finally:
        print("finally")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    print(task.cancel("reason"), task.cancelling(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError as error:
        print("main sees", error.args)
    print(task.cancelled(), task.done(), task.cancel())


asyncio.run(main())

# expect: begins
# expect: True 1 False
# expect: cancelled: ('reason',)
# expect: finally
# expect: main sees ('reason',)
# expect: True True False
