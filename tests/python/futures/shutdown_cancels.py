# `shutdown(cancel_futures=True)` cancels what has not begun.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor

begun, go = threading.Event(), threading.Event()
executor = ThreadPoolExecutor(1)
running = executor.submit(lambda: (begun.set(), go.wait(), "done")[-1])
waiting = [executor.submit(int) for _ in range(3)]
begun.wait()
executor.shutdown(wait=False, cancel_futures=True)
print([future.cancelled() for future in waiting], running.cancelled())
go.set()
print(running.result())

# expect: [True, True, True] False
# expect: done
