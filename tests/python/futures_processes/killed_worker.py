# A worker that is killed is as one that dies.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
import os
import signal
import time


def tell():
    return os.getpid()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        pid = pool.submit(tell).result()
        future = pool.submit(time.sleep, 1000)
        os.kill(pid, signal.SIGKILL)
        try:
            future.result()
        except BrokenProcessPool as error:
            print(error)

# expect: A process in the process pool was terminated abruptly while the future was running or pending.
