# `map` waits no longer than its time-out altogether.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor, TimeoutError

go = threading.Event()
with ThreadPoolExecutor(1) as executor:
    results = executor.map(lambda wait: wait and go.wait(), [False, True], timeout=0.05)
    try:
        print(list(results))
    except TimeoutError as error:
        print(repr(error), TimeoutError.__module__)
    go.set()

# expect: TimeoutError() builtins
