# What `run` refuses.
# needs: event loop
# since: 3.14
import asyncio


async def main():
    coroutine = asyncio.sleep(0)
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()


asyncio.run(main())
for thing in (5, main, None):
    try:
        asyncio.run(thing)
    except TypeError as error:
        print(error)
# expect: asyncio.run() cannot be called from a running event loop
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
