# What would end a program does not end its worker: it is the result.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
import sys


def leave(code):
    sys.exit(code)


def interrupt():
    raise KeyboardInterrupt


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        print(repr(pool.submit(leave, 3).exception()), repr(pool.submit(interrupt).exception()))
        print(pool.submit(abs, -1).result())

# expect: SystemExit(3) KeyboardInterrupt()
# expect: 1
