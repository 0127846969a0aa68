# `gather` runs awaitables together and gives their results in order.
# needs: event loop
import asyncio


async def work(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    order.append(name)
    return name.upper()


async def main():
    print(await asyncio.gather(work("slow", 9), work("quick", 1), work("middle", 5)))
    print(order, await asyncio.gather())


order = []
asyncio.run(main())

# expect: ['SLOW', 'QUICK', 'MIDDLE']
# expect: ['quick', 'middle', 'slow'] []
