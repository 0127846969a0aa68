# `async with` and `async for` over objects of one's own.
# needs: event loop
import asyncio


class Ticker:
    def __init__(self, count):
        self.count = count

    async def __aenter__(self):
        print("enters")
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leaves", kind)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.count:
            raise StopAsyncIteration
        self.count -= 1
        await asyncio.sleep(0)
        return self.count


async def main():
    async with Ticker(3) as ticker:
        async for number in ticker:
            print(number)
    print([number async for number in Ticker(2)], {n: n async for n in Ticker(1)})


asyncio.run(main())

# expect: enters
# expect: 2
# expect: 1
# expect: 0
# expect: leaves None
# expect: [1, 0] {0: 0}
