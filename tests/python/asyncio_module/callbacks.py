# Callbacks are called soon after a future's end, by the loop.
# needs: event loop
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future, log = loop.create_future(), []
    future.add_done_callback(lambda f: log.append(("first", f.result())))
    future.add_done_callback(log.append)
    print(future.remove_done_callback(log.append), future.remove_done_callback(log.append))
    future.set_result(1)
    print(log)
    await asyncio.sleep(0)
    future.add_done_callback(lambda f: log.append("late"))
    print(log)
    await asyncio.sleep(0)
    print(log)


asyncio.run(main())

# expect: 1 0
# expect: []
# expect: [('first', 1)]
# expect: [('first', 1), 'late']
