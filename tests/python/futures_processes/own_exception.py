# An exception of one's own crosses if it can be pickled; if not, the reason why is what comes.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
import threading


class Wrong(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


class Held(Exception):
    pass


def fail():
    raise Wrong(5, "five")


def hold():
    raise Held(threading.Lock())


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        error = pool.submit(fail).exception()
        print(repr(error), error.code)
        error = pool.submit(hold).exception()
        print(type(error).__name__, error)
        print(pool.submit(abs, -1).result())

# expect: Wrong(5, 'five') 5
# expect: TypeError cannot pickle '_thread.lock' object
# expect: 1
