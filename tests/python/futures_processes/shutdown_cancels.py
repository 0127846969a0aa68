# shutdown(cancel_futures=True) cancels what no worker is about to do.
# needs: processes
from concurrent.futures import CancelledError, ProcessPoolExecutor
import time


def work(n):
    return n


if __name__ == "__main__":
    pool = ProcessPoolExecutor(max_workers=1)
    futures = [pool.submit(time.sleep, 0.2)] + [pool.submit(work, n) for n in range(30)]
    pool.shutdown(cancel_futures=True)
    cancelled = [future.cancelled() for future in futures]
    print(cancelled[0], cancelled[-1], all(future.done() for future in futures))
    print(cancelled == sorted(cancelled))
    try:
        futures[-1].result()
    except CancelledError:
        print("cancelled")

# expect: False True True
# expect: True
# expect: cancelled
