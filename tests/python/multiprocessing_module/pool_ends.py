# A pool that is closed ends its work; one that is terminated does not.
# needs: processes
from multiprocessing import Pool
import pickle
import time


def attempt(call, *args):
    try:
        print(call(*args))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    pool = Pool(2)
    print(pool)
    attempt(pool.join)
    attempt(pickle.dumps, pool)
    results = pool.map_async(abs, range(-20, 0), chunksize=1)
    pool.close()
    print(pool)
    attempt(pool.apply, abs, (1,))
    pool.join()
    print(sum(results.get()))
    pool = Pool(2)
    pool.map_async(time.sleep, [1000] * 10)
    pool.terminate()
    pool.join()
    print(pool)
    attempt(pool.map, abs, [1])
    attempt(Pool, 0)

# expect: <multiprocessing.pool.Pool state=RUN pool_size=2>
# expect: ValueError: Pool is still running
# expect: NotImplementedError: pool objects cannot be passed between processes or pickled
# expect: <multiprocessing.pool.Pool state=CLOSE pool_size=2>
# expect: ValueError: Pool not running
# expect: 210
# expect: <multiprocessing.pool.Pool state=TERMINATE pool_size=2>
# expect: ValueError: Pool not running
# expect: ValueError: Number of processes must be at least 1
