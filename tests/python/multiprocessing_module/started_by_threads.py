# Threads start processes, and wait for them, at the same time.
# needs: processes
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
import sys


def leave(code):
    sys.exit(code)


def start(code):
    child = get_context("spawn").Process(target=leave, args=(code,))
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    with ThreadPoolExecutor(3) as threads:
        print(list(threads.map(start, range(6))))

# expect: [0, 1, 2, 3, 4, 5]
