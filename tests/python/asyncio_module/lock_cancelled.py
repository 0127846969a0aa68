# A waiter that is cancelled leaves the queue of a lock.
# needs: event loop
import asyncio


async def work(name):
    async with lock:
        print(name)


async def main():
    await lock.acquire()
    tasks = [asyncio.create_task(work(name)) for name in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    lock.release()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(lock.locked())


lock = asyncio.Lock()
asyncio.run(main())

# expect: a
# expect: c
# expect: [None, CancelledError(''), None]
# expect: False
