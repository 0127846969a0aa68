# A future may end with an exception, or be cancelled.
# needs: event loop
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_exception(ValueError("x"))
    print(future)
    try:
        await future
    except ValueError as error:
        print(error, error is future.exception())
    cancelled = loop.create_future()
    print(cancelled.cancel("why"), cancelled.cancelled(), cancelled)
    for ask in (cancelled.result, cancelled.exception):
        try:
            ask()
        except asyncio.CancelledError as error:
            print(repr(error))
    kind = loop.create_future()
    kind.set_exception(KeyError)
    print(repr(kind.exception()))


asyncio.run(main())

# expect: <Future finished exception=ValueError('x')>
# expect: x True
# expect: True True <Future cancelled>
# expect: CancelledError('why')
# expect: CancelledError('why')
# expect: KeyError()
