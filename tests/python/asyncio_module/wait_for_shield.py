# What is shielded goes on when its waiter is cancelled.
# needs: event loop
import asyncio


async def work(go):
    await go.wait()
    print("work is done")
    return "result"


async def main():
    go = asyncio.Event()
    task = asyncio.create_task(work(go))
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.001)
    except TimeoutError:
        print("too late", task.done())
    go.set()
    print(await task)


asyncio.run(main())

# expect: too late False
# expect: work is done
# expect: result
