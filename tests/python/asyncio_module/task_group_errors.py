# When one task of a group fails the others are cancelled; the exceptions come together.
# needs: event loop
import asyncio


async def fail(error, delay):
    for _ in range(delay):
        await asyncio.sleep(0)
    raise error


async def long():
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(long())
            group.create_task(fail(ValueError("a"), 1))
            group.create_task(fail(KeyError("b"), 1))
            group.create_task(fail(OSError("never"), 1000))
    except* ValueError as errors:
        print(errors.exceptions, errors.message)
    except* KeyError as errors:
        print(errors.exceptions)
    print(task.cancelled())


asyncio.run(main())

# expect: cancelled
# expect: (ValueError('a'),) unhandled errors in a TaskGroup
# expect: (KeyError('b'),)
# expect: True
