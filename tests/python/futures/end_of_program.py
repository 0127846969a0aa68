# The end of the program waits for the calls of a pool that nobody has shut down.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor

go = threading.Event()
executor = ThreadPoolExecutor(2)
executor.submit(lambda: (go.wait(), print("done")))
print("end of main")
go.set()

# expect: end of main
# expect: done
