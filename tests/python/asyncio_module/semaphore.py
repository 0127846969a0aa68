# A semaphore lets so many tasks in.
# needs: event loop
import asyncio


async def work():
    global inside, most
    async with semaphore:
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0)
        inside -= 1


async def main():
    await asyncio.gather(*(work() for _ in range(10)))
    print(most, inside, semaphore.locked())
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        print(bounded.locked())
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


semaphore = asyncio.Semaphore(3)
inside = most = 0
asyncio.run(main())

# expect: 3 0 False
# expect: True
# expect: BoundedSemaphore released too many times
# expect: Semaphore initial value must be >= 0
