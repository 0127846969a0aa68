# A function that only the parent's main module has: the worker that is asked for it ends.
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


def begin():
    sys.stderr = Silent()


if __name__ == "__main__":
    def local():
        return 1

    with ProcessPoolExecutor(1, get_context("spawn"), begin) as pool:
        try:
            pool.submit(local).result()
        except BrokenProcessPool as error:
            print(error)

# expect: A process in the process pool was terminated abruptly while the future was running or pending.
