from threading import Thread
from time import perf_counter


def count_down(n):
    while n:
        n -= 1


began = perf_counter()
for _ in range(4):
    count_down(5_000_000)
print(f"one after the other: {perf_counter() - began:.2f} s")

began = perf_counter()
threads = [
    Thread(target=count_down, args=(5_000_000,))
    for _ in range(4)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"four threads:        {perf_counter() - began:.2f} s")
