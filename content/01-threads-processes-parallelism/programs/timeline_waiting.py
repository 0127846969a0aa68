# Waiting: sleeps that stand for a network
import sys
from threading import Thread
from time import perf_counter, sleep

threads, interval = int(sys.argv[1]), float(sys.argv[2])
sys.setswitchinterval(interval / 1000)


def work():
    for _ in range(8):
        sleep(0.04)  # stands for a server that takes its time


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
