# Without a guard a worker would start workers: it fails, and the pool breaks.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
import sys


class Silent:
    def write(self, text):
        pass

    def flush(self):
        pass


if __name__ != "__main__":
    sys.stderr = Silent()
with ProcessPoolExecutor(1, get_context("spawn")) as pool:
    try:
        print(pool.submit(abs, -1).result())
    except BrokenProcessPool as error:
        print(error)

# expect: A process in the process pool was terminated abruptly while the future was running or pending.
