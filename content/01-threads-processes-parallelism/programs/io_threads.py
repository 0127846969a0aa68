from concurrent.futures import ThreadPoolExecutor
from time import perf_counter, sleep


def wait(seconds):
    sleep(seconds)  # stands for a server that takes its time


began = perf_counter()
with ThreadPoolExecutor(max_workers=4) as pool:
    list(pool.map(wait, [0.5] * 4))
print(f"four waits of 0.5 s took {perf_counter() - began:.1f} s")
