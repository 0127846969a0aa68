# A native kernel: hashing megabytes
import sys
from hashlib import sha256
from threading import Thread
from time import perf_counter

threads, interval = int(sys.argv[1]), float(sys.argv[2])
sys.setswitchinterval(interval / 1000)
block = bytes(8_000_000)


def work():
    for _ in range(4):
        sha256(block)  # lets go of the lock while it computes


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
