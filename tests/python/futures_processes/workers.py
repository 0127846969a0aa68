# Workers are started when they are wanted, no more than allowed, and live on.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
import os


def tell(_):
    return os.getpid()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        pids = set(pool.map(tell, range(20)))
        print(1 <= len(pids) <= 2, os.getpid() in pids)
    with ProcessPoolExecutor(max_workers=1) as pool:
        print(len(set(pool.map(tell, range(5)))))
        print(len({pool.submit(tell, 0).result() for _ in range(3)}))

# expect: True False
# expect: 1
# expect: 1
