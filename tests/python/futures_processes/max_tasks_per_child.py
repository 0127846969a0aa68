# A worker may be replaced after some calls.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
import os


def tell():
    return os.getpid()


if __name__ == "__main__":
    with ProcessPoolExecutor(1, max_tasks_per_child=2) as pool:
        pids = [pool.submit(tell).result() for _ in range(5)]
        print([pids.index(pid) for pid in pids])
    for count in ("1", 0):
        try:
            ProcessPoolExecutor(max_tasks_per_child=count)
        except (TypeError, ValueError) as error:
            print(error)

# expect: [0, 0, 2, 2, 4]
# expect: max_tasks_per_child must be an integer
# expect: max_tasks_per_child must be >= 1
