# Callbacks in the order in which they are due.
# needs: event loop
import asyncio


async def main():
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    loop.call_later(0.3, done.set)
    loop.call_later(0.2, print, "later")
    loop.call_at(loop.time() + 0.1, print, "at a time")
    loop.call_soon(print, "soon")
    handle = loop.call_later(0.001, print, "never")
    handle.cancel()
    print(handle.cancelled(), loop.call_soon(print, "sooner").cancelled())
    await done.wait()
    for arguments in ((loop.call_later, None, print), (loop.call_at, None, print)):
        try:
            arguments[0](*arguments[1:])
        except TypeError as error:
            print(error)


asyncio.run(main())

# expect: True False
# expect: soon
# expect: sooner
# expect: at a time
# expect: later
# expect: delay must not be None
# expect: when cannot be None
