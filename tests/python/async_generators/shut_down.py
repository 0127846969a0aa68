# asyncio.run ends the generators that nobody has ended, and so does the loop when one is let go of.
# needs: event loop
import asyncio


async def generate(name):
    try:
        while True:
            yield name
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print(name, "ended")


async def main():
    global kept
    kept = generate("kept")
    print(await anext(kept))
    async for item in generate("let go"):
        print(item)
        break
    for _ in range(3):
        await asyncio.sleep(0)
    print("main ends")


asyncio.run(main())
print("loop ended")


async def fails():
    global other
    other = wrong()
    await anext(other)


async def wrong():
    try:
        yield
    finally:
        raise ValueError("in the end")


def handler(loop, context):
    print(context["message"].split(" object")[0], repr(context["exception"]), context["asyncgen"] is other)


async def handled():
    asyncio.get_running_loop().set_exception_handler(handler)
    await fails()

asyncio.run(handled())

# expect: kept
# expect: let go
# expect: let go ended
# expect: main ends
# expect: kept ended
# expect: loop ended
# expect: an error occurred during closing of asynchronous generator <async_generator ValueError('in the end') True
