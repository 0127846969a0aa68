# A call is submitted to another process; its future has the result.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
import os


def work(a, b=0, *, c=0):
    return a + b + c, os.getpid()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        future = pool.submit(work, 1, 2, c=3)
        total, pid = future.result()
        print(total, pid != os.getpid(), future.done(), future.exception())
        print(pool.submit(pow, 2, 10).result(timeout=60), pool.submit(work, "a", "b", c="c").result()[0])

# expect: 6 True True None
# expect: 1024 abc
