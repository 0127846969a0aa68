# An executor whose workers are forked, all of them before it has a thread.
# needs: fork
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

offset = 100


def work(number):
    return number + offset


with ProcessPoolExecutor(2, mp_context=get_context("fork")) as pool:
    print(list(pool.map(work, range(5))), pool.submit(work, 50).result())
    print(len(pool._processes))

# expect: [100, 101, 102, 103, 104] 150
# expect: 2
