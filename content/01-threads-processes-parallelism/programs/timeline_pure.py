# Pure Python: counting down
import sys
from threading import Thread
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

began = perf_counter()
crew = [Thread(target=work) for _ in range(threads)]
for thread in crew:
    thread.start()
for thread in crew:
    thread.join()
print(f"together:            {perf_counter() - began:.2f} s")
