# Since 3.14 `run` takes anything that can be awaited.
# needs: event loop
# since: 3.14
import asyncio


class Waiting:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "done"


print(asyncio.run(Waiting()))  # expect: done
