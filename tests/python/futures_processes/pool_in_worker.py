# A worker may have a pool of processes of its own.
# needs: processes
from concurrent.futures import ProcessPoolExecutor


def total(numbers):
    with ProcessPoolExecutor(1) as pool:
        return sum(pool.map(abs, numbers))


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        print(pool.submit(total, [-1, -2]).result())

# expect: 3
