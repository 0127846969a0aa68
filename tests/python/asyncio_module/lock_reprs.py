# The representations of what tasks wait on.
# needs: event loop
import asyncio
import re


async def main():
    lock, event, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)
    things = [lock, event, semaphore, asyncio.Condition(), asyncio.Barrier(2), asyncio.Queue(3)]
    for thing in things:
        print(re.sub("0x[0-9a-f]+", "...", repr(thing)))
    await lock.acquire()
    event.set()
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    for thing in (lock, event):
        print(re.sub("0x[0-9a-f]+", "...", repr(thing)))
    task.cancel()


asyncio.run(main())

# expect: <asyncio.locks.Lock object at ... [unlocked]>
# expect: <asyncio.locks.Event object at ... [unset]>
# expect: <asyncio.locks.Semaphore object at ... [unlocked, value:2]>
# expect: <asyncio.locks.Condition object at ... [unlocked]>
# expect: <asyncio.locks.Barrier object at ... [filling, waiters:0/2]>
# expect: <Queue at ... maxsize=3>
# expect: <asyncio.locks.Lock object at ... [locked, waiters:1]>
# expect: <asyncio.locks.Event object at ... [set]>
