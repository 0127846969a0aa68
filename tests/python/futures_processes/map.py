# map() gives results in the order of the calls, in batches or one by one.
# needs: processes
from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(square, range(6))))
        print(list(pool.map(pow, range(5), [2] * 9, chunksize=2)), list(pool.map(square, [])))
        print(next(pool.map(square, range(3), chunksize=100)))
        try:
            pool.map(square, [1], chunksize=0)
        except ValueError as error:
            print(error)

# expect: [0, 1, 4, 9, 16, 25]
# expect: [0, 1, 4, 9, 16] []
# expect: 0
# expect: chunksize must be >= 1.
