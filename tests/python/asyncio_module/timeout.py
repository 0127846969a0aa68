# `timeout` limits a block.
# needs: event loop
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.001) as limit:
            await asyncio.sleep(1000)
    except TimeoutError as error:
        print(repr(error), limit.expired(), type(error.__cause__).__name__)
    async with asyncio.timeout(1000) as limit:
        print(limit.expired(), limit.when() > 0)
    async with asyncio.timeout(None) as limit:
        print(limit.when(), limit)
    print(limit, asyncio.current_task().cancelling())


asyncio.run(main())

# expect: TimeoutError() True CancelledError
# expect: False True
# expect: None <Timeout [active] when=None>
# expect: <Timeout [finished]> 0
