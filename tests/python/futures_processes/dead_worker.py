# A worker that dies takes all that is pending with it, and the pool takes no more.
# needs: processes
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
import os


def work(n):
    if n == 3:
        os._exit(1)
    return n * n


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        futures = [pool.submit(work, n) for n in range(6)]
        for future in futures:
            error = future.exception()
            print(future.result() if error is None else type(error).__name__)
        print(futures[5].exception(), futures[5].exception().__cause__)
        try:
            pool.submit(work, 1)
        except BrokenProcessPool as error:
            print(error, isinstance(error, BrokenExecutor), isinstance(error, RuntimeError))

# expect: 0
# expect: 1
# expect: 4
# expect: BrokenProcessPool
# expect: BrokenProcessPool
# expect: BrokenProcessPool
# expect: A process in the process pool was terminated abruptly while the future was running or pending. None
# expect: A child process terminated abruptly, the process pool is not usable anymore True True
