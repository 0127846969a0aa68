# `join` waits until all items are said to be done; workers are cancelled afterwards.
# needs: event loop
import asyncio


async def worker(queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(0)
        results.append(item * item)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for number in range(5):
        queue.put_nowait(number)
    workers = [asyncio.create_task(worker(queue)) for _ in range(2)]
    await queue.join()
    for task in workers:
        task.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    print(sorted(results))
    try:
        queue.task_done()
    except ValueError as error:
        print(error)


results = []
asyncio.run(main())

# expect: [CancelledError(''), CancelledError('')]
# expect: [0, 1, 4, 9, 16]
# expect: task_done() called too many times
