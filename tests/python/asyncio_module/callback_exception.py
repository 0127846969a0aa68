# An exception in a callback goes to the loop's exception handler.
# needs: event loop
import asyncio


def handler(loop, context):
    print(sorted(context), context["message"].split(" at ")[0], repr(context["exception"]))


def fail():
    raise ValueError("in a callback")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(fail)
    await asyncio.sleep(0)
    print(loop.get_exception_handler() is handler)


asyncio.run(main())

# expect: None
# expect: ['exception', 'handle', 'message'] Exception in callback fail() ValueError('in a callback')
# expect: True
