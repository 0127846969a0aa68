# Only what can be awaited can be awaited.
# needs: event loop
import asyncio


class Bad:
    def __await__(self):
        yield 5


async def main():
    for thing in (5, None):
        try:
            await thing
        except TypeError as error:
            print(type(error).__name__)
    try:
        await Bad()
    except RuntimeError as error:
        print(error)
    for thing in (5, print):
        try:
            asyncio.ensure_future(thing)
        except TypeError as error:
            print(error)
    try:
        asyncio.create_task(5)
    except TypeError as error:
        print(error)


asyncio.run(main())

# expect: TypeError
# expect: TypeError
# expect: Task got bad yield: 5
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: a coroutine was expected, got 5
