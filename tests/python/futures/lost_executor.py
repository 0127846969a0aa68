# A pool that nobody holds any more does what it was given, and its threads end.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor

go = threading.Event()
executor = ThreadPoolExecutor(1)
future, threads = executor.submit(go.wait), list(executor._threads)
del executor
go.set()
print(future.result())
for thread in threads:
    thread.join()
print(threading.active_count())

# expect: True
# expect: 1
