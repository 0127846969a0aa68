# `wait_for` cancels what takes too long.
# needs: event loop
import asyncio


async def work(seconds):
    try:
        await asyncio.sleep(seconds)
        return "in time"
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    print(await asyncio.wait_for(work(0), 1000), await asyncio.wait_for(work(0), None))
    for limit in (0.001, 0, -1):
        try:
            await asyncio.wait_for(work(1000), limit)
        except TimeoutError as error:
            print(repr(error), limit)


asyncio.run(main())

# expect: in time in time
# expect: cancelled
# expect: TimeoutError() 0.001
# expect: TimeoutError() 0
# expect: TimeoutError() -1
