# A queue that is shut down ends those that wait for it.
# needs: event loop
# since: 3.14
import asyncio


async def worker(queue):
    try:
        while True:
            print("got", await queue.get())
    except asyncio.QueueShutDown:
        print("shut down")


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(worker(queue))
    await queue.put(1)
    await queue.put(2)
    queue.shutdown()
    try:
        await queue.put(3)
    except asyncio.QueueShutDown as error:
        print(repr(error))
    await task


asyncio.run(main())

# expect: QueueShutDown()
# expect: got 1
# expect: got 2
# expect: shut down
