# Of two limits the one that is reached tells.
# needs: event loop
import asyncio


async def main():
    for outer, inner in ((0.001, 1000), (1000, 0.001)):
        try:
            async with asyncio.timeout(outer):
                try:
                    async with asyncio.timeout(inner):
                        await asyncio.sleep(1000)
                except TimeoutError:
                    print("inner")
        except TimeoutError:
            print("outer")


asyncio.run(main())

# expect: outer
# expect: inner
