from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from os import process_cpu_count
from threading import active_count
from time import sleep

CORES = process_cpu_count() or 1
OUTER = max(1, CORES // 2)
INNER = max(1, CORES // OUTER)


def unit(_):
    with ThreadPoolExecutor(INNER) as threads:
        list(threads.map(sleep, [0.5] * INNER))
        return active_count() - 1


if __name__ == "__main__":
    with ProcessPoolExecutor(OUTER) as processes:
        threads = sum(processes.map(unit, range(OUTER)))
    print(CORES, "cores,", threads, "threads")
