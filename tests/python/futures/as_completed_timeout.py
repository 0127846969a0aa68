# `as_completed` tells how many were not done in time.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

go = threading.Event()
with ThreadPoolExecutor(2) as executor:
    futures = [executor.submit(int), executor.submit(go.wait), executor.submit(go.wait)]
    futures[0].result()
    got = []
    try:
        for future in as_completed(futures, timeout=0.02):
            got.append(future.result())
    except TimeoutError as error:
        print(got, error)
    go.set()

# expect: [0] 2 (of 3) futures unfinished
