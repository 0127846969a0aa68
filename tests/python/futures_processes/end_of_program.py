# The end of a program waits for what it has submitted.
# needs: processes
from concurrent.futures import ProcessPoolExecutor


def tell(n):
    print("work", n, flush=True)


if __name__ == "__main__":
    pool = ProcessPoolExecutor(max_workers=1)
    for n in range(3):
        pool.submit(tell, n)

# expect: work 0
# expect: work 1
# expect: work 2
