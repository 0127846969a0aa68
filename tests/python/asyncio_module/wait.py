# `wait` sorts tasks into those that are done and those that are not.
# needs: event loop
import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    quick, slow = asyncio.create_task(work("quick", 0)), asyncio.create_task(work("slow", 1000))
    done, pending = await asyncio.wait([quick, slow], return_when=asyncio.FIRST_COMPLETED)
    print(done == {quick}, pending == {slow})
    done, pending = await asyncio.wait([slow], timeout=0.001)
    print(done, pending == {slow})
    slow.cancel()
    done, pending = await asyncio.wait({quick, slow})
    print(len(done), pending, slow.cancelled())


asyncio.run(main())

# expect: True True
# expect: set() True
# expect: 2 set() True
