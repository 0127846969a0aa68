# Cancelling a `gather` cancels all that it waits for.
# needs: event loop
import asyncio


async def work(name):
    try:
        await asyncio.sleep(1000)
    finally:
        print(name, "ends")


async def main():
    both = asyncio.gather(work("a"), work("b"))
    await asyncio.sleep(0)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("cancelled", both.done())


asyncio.run(main())

# expect: a ends
# expect: b ends
# expect: cancelled True
