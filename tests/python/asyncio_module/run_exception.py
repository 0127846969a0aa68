# An exception of the main coroutine comes out of `run`.
# needs: event loop
import asyncio


async def inner():
    raise ValueError("inside")


async def main():
    try:
        await inner()
    finally:
        print("finally")


try:
    asyncio.run(main())
except ValueError as error:
    print(repr(error))

# expect: finally
# expect: ValueError('inside')
