# `FIRST_EXCEPTION` returns when one fails.
# needs: event loop
import asyncio


async def fail():
    raise ValueError("failed")


async def main():
    failing, slow = asyncio.create_task(fail()), asyncio.create_task(asyncio.sleep(1000))
    done, pending = await asyncio.wait([failing, slow], return_when=asyncio.FIRST_EXCEPTION)
    print(done == {failing}, pending == {slow}, repr(failing.exception()))


asyncio.run(main())

# expect: True True ValueError('failed')
