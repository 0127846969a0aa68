# A loop made by hand: until something is done, or until it is stopped.
# needs: event loop
import asyncio


async def work():
    return 5


loop = asyncio.new_event_loop()
print(loop.run_until_complete(work()), loop.is_running(), loop.is_closed())
loop.call_soon(print, "runs")
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
coroutine = work()
try:
    loop.run_until_complete(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()

# expect: 5 False False
# expect: runs
# expect: Event loop is closed
