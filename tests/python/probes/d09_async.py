import asyncio
async def work(n, t):
    await asyncio.sleep(t)
    print("done", n)
    return n * 2
async def main():
    r = await asyncio.gather(work(1, 0.02), work(2, 0.01))
    print(r)
    t = asyncio.create_task(work(3, 0))
    print(await t)
asyncio.run(main())
