# A pool has workers do calls, and gives their results in order.
# needs: processes
from multiprocessing import Pool


def square(n):
    return n * n


def power(base, exponent=2):
    return base ** exponent


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(square, range(10)), pool.map(square, []))
        print(pool.map(square, (n for n in (1, 2, 3)), chunksize=2))
        print(pool.starmap(power, [(2, 3), (3, 2), (4,)]))
        print(pool.apply(power, (2,), {"exponent": 5}))
        print(list(pool.imap(square, range(5))), list(pool.imap(square, range(5), chunksize=2)))
        print(sorted(pool.imap_unordered(square, range(5))))

# expect: [0, 1, 4, 9, 16, 25, 36, 49, 64, 81] []
# expect: [1, 4, 9]
# expect: [8, 9, 16]
# expect: 32
# expect: [0, 1, 4, 9, 16] [0, 1, 4, 9, 16]
# expect: [0, 1, 4, 9, 16]
