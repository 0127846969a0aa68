from threading import Thread
from time import perf_counter


def count_down(n):
    while n:
        n -= 1


began = perf_counter()
for _ in range(4):
    count_down(5_000_000)
took = perf_counter() - began
print(f"one after the other: {took:.2f} s")

began = perf_counter()
threads = [
    Thread(target=count_down, args=(5_000_000,))
    for _ in range(4)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
took = perf_counter() - began
print(f"four threads:        {took:.2f} s")
