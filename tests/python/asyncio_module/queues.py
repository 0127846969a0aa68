# A queue between tasks: `put` waits for room, `get` for something.
# needs: event loop
import asyncio


async def produce():
    for number in range(4):
        await queue.put(number)
        print("put", number)


async def consume():
    for _ in range(4):
        print("got", await queue.get())


async def main():
    await asyncio.gather(produce(), consume())
    print(queue.empty(), queue.full(), queue.maxsize, queue.qsize(), queue)


queue = asyncio.Queue(1)
asyncio.run(main())

# expect: put 0
# expect: got 0
# expect: put 1
# expect: got 1
# expect: put 2
# expect: got 2
# expect: put 3
# expect: got 3
# expect: True False 1 0 <Queue maxsize=1 tasks=4>
