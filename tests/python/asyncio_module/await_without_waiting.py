# An `await` of something that is done does not let others run.
# needs: event loop
import asyncio


async def nothing():
    pass


async def other():
    print("other runs")


async def main():
    task = asyncio.create_task(other())
    for _ in range(3):
        await nothing()
    future = asyncio.get_running_loop().create_future()
    future.set_result("result")
    print(await future)
    print("main waits")
    await task


asyncio.run(main())

# expect: result
# expect: main waits
# expect: other runs
