# `sleep` gives its result; who sleeps less wakes first.
# needs: event loop
# since: 3.14
import asyncio


async def main():
    print(await asyncio.sleep(0.001, "result"), await asyncio.sleep(0), await asyncio.sleep(-1, "past"))
    order = []

    async def nap(seconds):
        await asyncio.sleep(seconds)
        order.append(seconds)
    await asyncio.gather(nap(0.3), nap(0.1), nap(0.2), nap(0))
    print(order)
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)


asyncio.run(main())

# expect: result None past
# expect: [0, 0.1, 0.2, 0.3]
# expect: Invalid delay: NaN (not a number)
