# A `Runner` runs several coroutines on one loop.
# needs: event loop
import asyncio


async def remember():
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    loops = [runner.run(remember()) for _ in range(2)]
    print(loops[0] is loops[1] is runner.get_loop(), loops[0].is_closed(), loops[0].is_running())
print(loops[0].is_closed())
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)

# expect: True False False
# expect: True
# expect: Runner is closed
