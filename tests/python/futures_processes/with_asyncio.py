# An event loop has a pool of processes compute, and awaits what comes of it.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
import asyncio


def invert(n):
    return 1 / n


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, abs, -n) for n in range(3))))
        try:
            await loop.run_in_executor(pool, invert, 0)
        except ZeroDivisionError as error:
            print(error)


if __name__ == "__main__":
    asyncio.run(main())

# expect: [0, 1, 2]
# expect: division by zero
