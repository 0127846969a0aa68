# What is not done in time raises `TimeoutError`.
# needs: event loop
import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(0, "quick")), asyncio.create_task(asyncio.sleep(1000))]
    for result in asyncio.as_completed(tasks, timeout=0.3):
        try:
            print(await result)
        except TimeoutError as error:
            print(repr(error))


asyncio.run(main())

# expect: quick
# expect: TimeoutError()
