# `run` makes a loop, runs a coroutine to its end and returns its result.
# needs: event loop
import asyncio


async def main(value):
    await asyncio.sleep(0)
    return value * 2


print(asyncio.run(main(21)), asyncio.run(main("ab")))
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)

# expect: 42 abab
# expect: no running event loop
