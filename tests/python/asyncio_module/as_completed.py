# `as_completed` gives results as they come.
# needs: event loop
import asyncio


async def work(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    return name


async def main():
    for result in asyncio.as_completed([work("c", 9), work("a", 1), work("b", 5)]):
        print(await result)
    print(len(list(asyncio.as_completed([]))))


asyncio.run(main())

# expect: a
# expect: b
# expect: c
# expect: 0
