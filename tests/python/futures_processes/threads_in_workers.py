# A worker may have a pool of threads of its own.
# needs: processes
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def total(numbers):
    with ThreadPoolExecutor(2) as threads:
        return sum(threads.map(abs, numbers))


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as processes:
        print(list(processes.map(total, [[-1, -2], [-3], []])))

# expect: [3, 3, 0]
