# `FIRST_EXCEPTION` returns at the first one that fails.
# needs: threads
import threading
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

go = threading.Event()
with ThreadPoolExecutor(2) as executor:
    slow, failing = executor.submit(go.wait), executor.submit(int, "x")
    done, not_done = wait([slow, failing], return_when=FIRST_EXCEPTION)
    print(done == {failing}, not_done == {slow})
    go.set()
    print(len(wait([slow], return_when=FIRST_EXCEPTION).done))

# expect: True True
# expect: 1
