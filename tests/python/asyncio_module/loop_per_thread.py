# Each thread may run a loop of its own.
# needs: threads
import asyncio
import threading


async def main(number):
    loops.append(asyncio.get_running_loop())
    await asyncio.sleep(0)
    results.append(number)


loops, results = [], []
threads = [threading.Thread(target=lambda number=number: asyncio.run(main(number))) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results), len(set(map(id, loops))))

# expect: [0, 1, 2] 3
