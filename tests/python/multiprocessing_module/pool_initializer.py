# Each worker runs the initializer once, before its first task.
# needs: processes
from multiprocessing import Pool
import os

state = None


def begin(value):
    global state
    state = [value]


def use(_):
    state.append(0)
    return state[0], os.getpid()


if __name__ == "__main__":
    with Pool(2, begin, ("ready",)) as pool:
        found = pool.map(use, range(8), chunksize=1)
    print({value for value, _ in found}, len({pid for _, pid in found}) <= 2, os.getpid() in {pid for _, pid in found})
    try:
        Pool(1, "not callable")
    except TypeError as error:
        print(error)

# expect: {'ready'} True False
# expect: initializer must be a callable
