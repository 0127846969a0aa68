# Each task runs in a copy of the context in which it was made.
# needs: event loop
import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def work(name):
    before = user.get()
    user.set(name)
    await asyncio.sleep(0)
    return before, user.get()


async def main():
    user.set("main")
    print(await asyncio.gather(work("a"), work("b")), user.get())
    await work("direct")
    print(user.get())


asyncio.run(main())
print(user.get())

# expect: [('main', 'a'), ('main', 'b')] main
# expect: direct
# expect: nobody
