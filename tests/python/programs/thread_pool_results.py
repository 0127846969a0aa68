# What a pool of threads gives back, in which order, and what it says when it is closed.
# needs: threads
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED
import time

def f(n):
    time.sleep(0.01 * n)
    if n == 3:
        raise RuntimeError("three")
    return n * 10
with ThreadPoolExecutor(max_workers=4, thread_name_prefix="pool") as pool:
    futures = {pool.submit(f, n): n for n in [1, 2, 3, 4]}
    for fut in sorted(as_completed(futures), key=futures.get):
        try:
            print(futures[fut], fut.result())
        except RuntimeError as e:
            print(futures[fut], "failed", e)
    print(list(pool.map(f, [0, 1, 2])))
    fut = pool.submit(lambda: 1)
    print(fut.result(timeout=1), fut.done(), fut.cancelled())
    done, rest = wait([pool.submit(f, n) for n in (0, 1)])
    print(len(done), len(rest))
try:
    pool.submit(f, 1)
except RuntimeError as e:
    print(e)

# expect: 1 10
# expect: 2 20
# expect: 3 failed three
# expect: 4 40
# expect: [0, 10, 20]
# expect: 1 True False
# expect: 2 0
# expect: cannot schedule new futures after shutdown
