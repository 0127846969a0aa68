# Mixed: the first thread computes, the others wait
import sys
from threading import Thread
from time import perf_counter, sleep

threads, interval = int(sys.argv[1]), float(sys.argv[2])
sys.setswitchinterval(interval / 1000)


def compute():
    n = 2_000_000
    while n:
        n -= 1


def wait():
    for _ in range(10):
        sleep(0.01)  # each time it comes back it has to queue for the lock


work = [compute if number == 0 else wait for number in range(threads)]

began = perf_counter()
for each in work:
    each()
print(f"one after the other: {perf_counter() - began:.2f} s")

began = perf_counter()
crew = [Thread(target=each) for each in work]
for thread in crew:
    thread.start()
for thread in crew:
    thread.join()
print(f"together:            {perf_counter() - began:.2f} s")
