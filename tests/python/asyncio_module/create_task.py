# A task runs when its maker waits for something.
# needs: event loop
import asyncio


async def work(name):
    print(name, "begins")
    await asyncio.sleep(0)
    print(name, "ends")
    return name


async def main():
    first, second = asyncio.create_task(work("first")), asyncio.create_task(work("second"))
    print("made", first.done())
    print(await second, await first, first.done(), first.result())


asyncio.run(main())

# expect: made False
# expect: first begins
# expect: second begins
# expect: first ends
# expect: second ends
# expect: second first True first
