import os
from concurrent.futures import ProcessPoolExecutor


def work(n):
    if n == 3:
        os._exit(1)  # stands for a crash in native code
    return n * n


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(work, range(6))))
