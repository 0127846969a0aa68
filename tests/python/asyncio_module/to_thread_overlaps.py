# While a thread waits, the loop goes on.
# needs: threads
import asyncio
import threading

go = threading.Event()


async def release():
    await asyncio.sleep(0)
    print("the loop goes on")
    go.set()


async def main():
    print(await asyncio.gather(asyncio.to_thread(go.wait), release()))


asyncio.run(main())

# expect: the loop goes on
# expect: [True, None]
