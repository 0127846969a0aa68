# A call that has not begun can be cancelled; one that runs can't.
# needs: threads
import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

begun, go = threading.Event(), threading.Event()
with ThreadPoolExecutor(1) as executor:
    running = executor.submit(lambda: (begun.set(), go.wait()))
    waiting = executor.submit(print, "never")
    begun.wait()
    print(running.cancel(), running.running(), waiting.cancel(), waiting.cancel(), waiting.cancelled(), waiting.done())
    for act in (waiting.result, waiting.exception):
        try:
            act()
        except CancelledError as error:
            print(repr(error))
    go.set()
print(running.cancel(), running.done())

# expect: False True True True True True
# expect: CancelledError()
# expect: CancelledError()
# expect: False True
