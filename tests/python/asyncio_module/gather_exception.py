# The first exception comes out of `gather`; the others go on.
# needs: event loop
import asyncio


async def fail():
    raise KeyError("failed")


async def late():
    await asyncio.sleep(0.001)
    print("late is done")
    return "late"


async def main():
    task = asyncio.create_task(late())
    try:
        await asyncio.gather(task, fail())
    except KeyError as error:
        print(repr(error), task.done())
    print(await task)


asyncio.run(main())

# expect: KeyError('failed') False
# expect: late is done
# expect: late
