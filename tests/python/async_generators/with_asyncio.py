# Asynchronous generators on an event loop: they wait side by side, and the loop goes on meanwhile.
# needs: event loop
import asyncio


async def ticks(name, gates):
    for number, gate in enumerate(gates):
        await gate.wait()
        yield f"{name}{number}"


async def collect(source, into):
    async for item in source:
        into.append(item)


async def main():
    a, b = [asyncio.Event() for _ in range(2)], [asyncio.Event() for _ in range(2)]
    seen = []
    tasks = [asyncio.create_task(collect(ticks("a", a), seen)), asyncio.create_task(collect(ticks("b", b), seen))]
    for gate in (b[0], a[0], a[1], b[1]):
        gate.set()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    print(seen)
    generator = ticks("c", a)
    print(await asyncio.wait_for(anext(generator), 10))
    task = asyncio.create_task(collect(ticks("d", [asyncio.Event()]), seen))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())

# expect: ['b0', 'a0', 'a1', 'b1']
# expect: c0
# expect: cancelled
