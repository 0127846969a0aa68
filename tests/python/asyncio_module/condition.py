# Tasks wait on a condition until they are notified.
# needs: event loop
import asyncio


async def consume(name):
    async with condition:
        await condition.wait_for(lambda: items)
        print(name, items.pop())


async def main():
    tasks = [asyncio.create_task(consume(name)) for name in "ab"]
    await asyncio.sleep(0)
    for item in (1, 2):
        async with condition:
            items.append(item)
            condition.notify()
        await asyncio.sleep(0.001)
    await asyncio.gather(*tasks)
    for act in (condition.notify, condition.wait):
        try:
            result = act()
            if result is not None:
                await result
        except RuntimeError as error:
            print(error)


items, condition = [], asyncio.Condition()
asyncio.run(main())

# expect: a 1
# expect: b 2
# expect: cannot notify on un-acquired lock
# expect: cannot wait on un-acquired lock
