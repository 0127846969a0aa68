# A worker may be replaced after some tasks.
# needs: processes
from multiprocessing import Pool
import os


def tell(_):
    return os.getpid()


if __name__ == "__main__":
    with Pool(1, maxtasksperchild=2) as pool:
        pids = [pool.apply(tell, (0,)) for _ in range(6)]
        print([pids.index(pid) for pid in pids])
    for count in (0, "1"):
        try:
            Pool(1, maxtasksperchild=count)
        except ValueError as error:
            print(error)

# expect: [0, 0, 2, 2, 4, 4]
# expect: maxtasksperchild must be a positive int or None
# expect: maxtasksperchild must be a positive int or None
