# A pool of threads has the same methods; its workers share memory.
# needs: processes
from multiprocessing.pool import ThreadPool
import os

pids = []


def note(n):
    pids.append(os.getpid())
    return n * 10


if __name__ == "__main__":
    with ThreadPool(2) as pool:
        print(pool.map(note, range(5)), pool.apply(lambda: "a lambda"))
        print(list(pool.imap(note, [1, 2])), sorted(pool.imap_unordered(note, [1, 2])))
        try:
            pool.map(int, ["x"])
        except ValueError as error:
            print(error, error.__cause__)
    print(set(pids) == {os.getpid()}, len(pids))
    pool = ThreadPool(1)
    results = pool.map_async(note, range(3))
    pool.close()
    pool.join()
    print(results.get())

# expect: [0, 10, 20, 30, 40] a lambda
# expect: [10, 20] [10, 20]
# expect: invalid literal for int() with base 10: 'x' None
# expect: True 9
# expect: [0, 10, 20]
