# A task whose exception nobody asks for tells of it at its end.
# needs: event loop
import asyncio
import gc


async def fail():
    raise ValueError("lost")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    del task
    gc.collect()
    print("main ends")


asyncio.run(main())

# expect: Task exception was never retrieved ValueError('lost')
# expect: main ends
