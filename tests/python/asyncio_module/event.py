# An event lets all go on that wait for it.
# needs: event loop
import asyncio


async def work(name):
    print(name, await event.wait())


async def main():
    tasks = [asyncio.create_task(work(name)) for name in "ab"]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    print(event.is_set(), await event.wait())
    event.clear()
    print(event.is_set())


event = asyncio.Event()
asyncio.run(main())

# expect: False
# expect: a True
# expect: b True
# expect: True True
# expect: False
