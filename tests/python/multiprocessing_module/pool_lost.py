# A pool that is still at work when the program ends, ends with it.
# needs: processes
from multiprocessing import Pool
import time

if __name__ == "__main__":
    pool = Pool(2)
    print(pool.map(abs, [-1, -2]))
    pool.map_async(time.sleep, [1000] * 4)

# expect: [1, 2]
