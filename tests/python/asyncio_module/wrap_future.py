# A future of `concurrent.futures` can be awaited when it is wrapped.
# needs: threads
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def main():
    with ThreadPoolExecutor(1) as executor:
        print(await asyncio.wrap_future(executor.submit(pow, 3, 2)))
        results = await asyncio.gather(*(asyncio.wrap_future(executor.submit(str, n)) for n in range(3)))
        print(results)


asyncio.run(main())

# expect: 9
# expect: ['0', '1', '2']
