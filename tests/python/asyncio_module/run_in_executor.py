# `run_in_executor` runs calls in a pool of one's own, or in the loop's.
# needs: threads
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


def name():
    return threading.current_thread().name.rsplit("_", 1)[0]


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1, thread_name_prefix="own") as executor:
        print(await loop.run_in_executor(executor, name), await loop.run_in_executor(None, pow, 2, 5))
    print(await loop.run_in_executor(None, name))


asyncio.run(main())

# expect: own 32
# expect: asyncio
