# A future is a result that somebody will set.
# needs: event loop
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    for ask in (future.result, future.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
    print(future, future.done())
    loop.call_soon(future.set_result, 42)
    print(await future, future, future.done(), future.result(), future.exception())
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__)
    print(future.cancel())


asyncio.run(main())

# expect: Result is not set.
# expect: Exception is not set.
# expect: <Future pending> False
# expect: 42 <Future finished result=42> True 42 None
# expect: InvalidStateError
# expect: False
