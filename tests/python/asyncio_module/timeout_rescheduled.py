# A limit can be moved while it holds, not before or afterwards.
# needs: event loop
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(0.001)
    try:
        limit.reschedule(None)
    except RuntimeError as error:
        print(error)
    async with limit:
        limit.reschedule(loop.time() + 1000)
        await asyncio.sleep(0.01)
        print("still here", limit.expired())
        limit.reschedule(None)
        print(limit.when())
    try:
        limit.reschedule(None)
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            await asyncio.sleep(1000)
    except TimeoutError:
        print("at once")


asyncio.run(main())

# expect: Timeout has not been entered
# expect: still here False
# expect: None
# expect: Cannot change state of finished Timeout
# expect: at once
