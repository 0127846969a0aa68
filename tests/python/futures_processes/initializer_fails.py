# A worker whose initializer fails ends, and the pool with it.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
import sys


class Silent:
    def write(self, text):
        pass

    def flush(self):
        pass


def fail():
    sys.stderr = Silent()
    raise ValueError("no")


if __name__ == "__main__":
    with ProcessPoolExecutor(1, initializer=fail) as pool:
        try:
            pool.submit(abs, -1).result()
        except BrokenProcessPool as error:
            print(error)

# expect: A process in the process pool was terminated abruptly while the future was running or pending.
