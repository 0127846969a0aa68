# Another thread wakes the loop with `call_soon_threadsafe`.
# needs: threads
import asyncio
import threading


async def main():
    loop, future = asyncio.get_running_loop(), asyncio.get_running_loop().create_future()
    thread = threading.Thread(target=lambda: loop.call_soon_threadsafe(future.set_result, "from a thread"))
    thread.start()
    print(await future)
    thread.join()


asyncio.run(main())

# expect: from a thread
