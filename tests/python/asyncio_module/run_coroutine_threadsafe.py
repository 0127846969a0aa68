# A thread may have a coroutine run by the loop of another one, and wait for its result.
# needs: threads
import asyncio
import threading


async def double(number):
    await asyncio.sleep(0)
    if number < 0:
        raise ValueError("negative")
    return 2 * number


def work(loop):
    for number in (4, -1):
        future = asyncio.run_coroutine_threadsafe(double(number), loop)
        try:
            print(future.result())
        except ValueError as error:
            print(error)


async def main():
    await asyncio.to_thread(work, asyncio.get_running_loop())


asyncio.run(main())

# expect: 8
# expect: negative
