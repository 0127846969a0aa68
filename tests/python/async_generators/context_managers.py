# contextlib: an asynchronous generator as a context manager, and one that closes another.
# needs: event loop
import asyncio
from contextlib import aclosing, asynccontextmanager, nullcontext


@asynccontextmanager
async def resource(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except ValueError as error:
        print("handled", error)
    finally:
        print("close", name)


async def numbers():
    try:
        for i in range(10):
            yield i
    finally:
        print("closed")


@resource("around")
async def decorated():
    print("inside")
    return 5


async def main():
    async with resource("a") as a, resource("b") as b:
        print(a, b)
    async with resource("c"):
        raise ValueError("error")
    try:
        async with resource("d"):
            raise KeyError("other")
    except KeyError as error:
        print("through:", error)
    async with aclosing(numbers()) as source:
        async for i in source:
            if i == 2:
                break
    print("after")
    print(await decorated())
    async with nullcontext(7) as seven:
        print(seven)


asyncio.run(main())

# expect: open a
# expect: open b
# expect: A B
# expect: close b
# expect: close a
# expect: open c
# expect: handled error
# expect: close c
# expect: open d
# expect: close d
# expect: through: 'other'
# expect: closed
# expect: after
# expect: open around
# expect: inside
# expect: close around
# expect: 5
# expect: 7
