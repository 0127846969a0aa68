# `FIRST_COMPLETED` returns at the first one that is done.
# needs: threads
import threading
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

go = threading.Event()
with ThreadPoolExecutor(2) as executor:
    slow, quick = executor.submit(go.wait), executor.submit(str, 1)
    done, not_done = wait([slow, quick], return_when=FIRST_COMPLETED)
    print(done == {quick}, not_done == {slow})
    go.set()
    print(wait([slow, quick]).not_done)

# expect: True True
# expect: set()
