# A callback runs in the process that made the future.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
import os

found = []


def note(future):
    found.append((future.result(), os.getpid()))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        for n in (1, 2, 3):
            pool.submit(abs, -n).add_done_callback(note)
    print(sorted(result for result, _ in found), {pid for _, pid in found} == {os.getpid()})

# expect: [1, 2, 3] True
