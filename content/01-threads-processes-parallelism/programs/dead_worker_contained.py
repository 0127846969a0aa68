import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def work(n):
    if n == 3:
        os._exit(1)
    return n * n


def alone(n):
    try:
        with ProcessPoolExecutor(max_workers=1) as pool:
            return pool.submit(work, n).result()
    except BrokenProcessPool:
        return f"unit {n} ended its worker"


if __name__ == "__main__":
    try:
        with ProcessPoolExecutor(max_workers=2) as pool:
            print(list(pool.map(work, range(6))))
    except BrokenProcessPool:
        print([alone(n) for n in range(6)])
