# A pool of forked processes.
# needs: fork
from multiprocessing import get_context

table = {n: n * n for n in range(20)}


def look_up(number):
    return table[number]


with get_context("fork").Pool(2) as pool:
    print(pool.map(look_up, range(8)), pool.apply(look_up, (9,)))
    print(sorted(pool.imap_unordered(look_up, range(5), chunksize=2)))

# expect: [0, 1, 4, 9, 16, 25, 36, 49] 81
# expect: [0, 1, 4, 9, 16]
