# At a barrier tasks wait for each other.
# needs: event loop
import asyncio


async def work(name):
    print(name, "comes")
    async with barrier as position:
        print(name, "goes", position)


async def main():
    await asyncio.gather(*(work(name) for name in "abc"))
    print(barrier.n_waiting, barrier.broken, barrier.parties)
    await barrier.abort()
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print(error)


barrier = asyncio.Barrier(3)
asyncio.run(main())

# expect: a comes
# expect: b comes
# expect: c comes
# expect: c goes 2
# expect: a goes 0
# expect: b goes 1
# expect: 0 False 3
# expect: Barrier aborted
