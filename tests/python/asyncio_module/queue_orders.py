# The three orders of queues, and what does not wait.
# needs: event loop
import asyncio


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind(3)
        for item in (2, 3, 1):
            queue.put_nowait(item)
        try:
            queue.put_nowait(4)
        except asyncio.QueueFull as error:
            print(repr(error), end=" ")
        print([queue.get_nowait() for _ in range(3)], end=" ")
        try:
            queue.get_nowait()
        except asyncio.QueueEmpty as error:
            print(repr(error))


asyncio.run(main())

# expect: QueueFull() [2, 3, 1] QueueEmpty()
# expect: QueueFull() [1, 3, 2] QueueEmpty()
# expect: QueueFull() [1, 2, 3] QueueEmpty()
