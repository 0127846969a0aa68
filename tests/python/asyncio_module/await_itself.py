# A task can't wait for itself.
# needs: event loop
import asyncio


async def main():
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(str(error).split(":")[0])


asyncio.run(main())

# expect: Task cannot await on itself
