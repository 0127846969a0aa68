# A lock lets one task in at a time, in the order of their coming.
# needs: event loop
import asyncio


async def work(name):
    async with lock:
        print(name, "in", lock.locked())
        await asyncio.sleep(0)
        print(name, "out")


async def main():
    await asyncio.gather(*(work(name) for name in "abc"))
    print(lock.locked(), await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


lock = asyncio.Lock()
asyncio.run(main())

# expect: a in True
# expect: a out
# expect: b in True
# expect: b out
# expect: c in True
# expect: c out
# expect: False True True
# expect: Lock is not acquired.
