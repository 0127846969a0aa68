# What `wait` refuses.
# needs: event loop
import asyncio


async def main():
    coroutine = asyncio.sleep(0)
    for arguments in (([],), (coroutine,), ([coroutine],)):
        try:
            await asyncio.wait(*arguments)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    try:
        await asyncio.wait([asyncio.current_task()], return_when="LATER")
    except ValueError as error:
        print(error)
    await coroutine


asyncio.run(main())

# expect: ValueError Set of Tasks/Futures is empty.
# expect: TypeError expect a list of futures, not coroutine
# expect: TypeError Passing coroutines is forbidden, use tasks explicitly.
# expect: Invalid return_when value: LATER
