from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from os import process_cpu_count
from threading import active_count
from time import sleep

CORES = process_cpu_count() or 1
INNER = CORES  # what many libraries choose


def unit(_):
    with ThreadPoolExecutor(INNER) as threads:
        list(threads.map(sleep, [0.5] * INNER))
        return active_count() - 1  # without this one


if __name__ == "__main__":
    with ProcessPoolExecutor(CORES) as processes:
        threads = sum(processes.map(unit, range(CORES)))
    print(CORES, "cores,", threads, "threads")
