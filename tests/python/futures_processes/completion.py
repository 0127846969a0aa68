# as_completed() and wait() work with futures of processes.
# needs: processes
from concurrent.futures import FIRST_EXCEPTION, ProcessPoolExecutor, as_completed, wait


def check(n):
    if n == 2:
        raise ValueError(n)
    return n


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        futures = [pool.submit(abs, -n) for n in range(5)]
        print(sorted(future.result() for future in as_completed(futures)))
        done, not_done = wait(futures)
        print(len(done), len(not_done))
        done, _ = wait([pool.submit(check, n) for n in range(3)], return_when=FIRST_EXCEPTION)
        print(any(future.exception() for future in done))

# expect: [0, 1, 2, 3, 4]
# expect: 5 0
# expect: True
