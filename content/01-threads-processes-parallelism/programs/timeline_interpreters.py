# An interpreter for each thread: counting down
import sys
from concurrent import interpreters
from time import perf_counter

threads, interval = int(sys.argv[1]), float(sys.argv[2])
sys.setswitchinterval(interval / 1000)


def work():
    n = 2_000_000
    while n:
        n -= 1


began = perf_counter()
for _ in range(threads):
    work()
print(f"one after the other: {perf_counter() - began:.2f} s")

rooms = [interpreters.create() for _ in range(threads)]
began = perf_counter()
crew = [room.call_in_thread(work) for room in rooms]
for thread in crew:
    thread.join()
print(f"together:            {perf_counter() - began:.2f} s")
for room in rooms:
    room.close()
