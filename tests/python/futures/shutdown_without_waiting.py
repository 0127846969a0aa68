# `shutdown(wait=False)` returns at once; the calls are done all the same.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor

go = threading.Event()
executor = ThreadPoolExecutor(1)
first, second = executor.submit(go.wait), executor.submit(str, "second")
executor.shutdown(wait=False)
print(first.done(), second.done())
go.set()
print(first.result(), second.result())

# expect: False False
# expect: True second
