# A time-out ends the waiting, without an exception.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor, wait

go = threading.Event()
with ThreadPoolExecutor(1) as executor:
    future = executor.submit(go.wait)
    print(wait([future], timeout=0.01).done, wait([future], timeout=0).not_done == {future})
    try:
        future.result(timeout=0.01)
    except TimeoutError as error:
        print(repr(error))
    try:
        future.exception(timeout=0)
    except TimeoutError as error:
        print(repr(error))
    try:
        wait([future], return_when="LATER")
    except ValueError as error:
        print(error)
    go.set()

# expect: set() True
# expect: TimeoutError()
# expect: TimeoutError()
# expect: Invalid return condition: 'LATER'
