# Each worker has globals of its own, which stay from call to call.
# needs: processes
from concurrent.futures import ProcessPoolExecutor

calls = 0


def count():
    global calls
    calls += 1
    return calls


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        print([pool.submit(count).result() for _ in range(3)], calls)

# expect: [1, 2, 3] 0
