# An exception in the body of a group cancels its tasks, too.
# needs: event loop
import asyncio


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(asyncio.sleep(1000))
            await asyncio.sleep(0)
            raise KeyError("body")
    except* KeyError as errors:
        print(repr(errors), task.cancelled())


asyncio.run(main())

# expect: ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')]) True
