# A `SimpleQueue` has no bound and no tasks.
# needs: threads
import queue
import threading

simple = queue.SimpleQueue()
thread = threading.Thread(target=lambda: [simple.put(item) for item in range(5)])
thread.start()
print([simple.get() for _ in range(5)])
thread.join()
print(simple.empty(), simple.qsize(), simple.put_nowait("x"), simple.get_nowait())
for act in (simple.get_nowait, lambda: simple.get(timeout=0.001), lambda: simple.get(block=False)):
    try:
        act()
    except queue.Empty as error:
        print(repr(error))
print(hasattr(simple, "join"), hasattr(simple, "maxsize"))

# expect: [0, 1, 2, 3, 4]
# expect: True 0 None x
# expect: Empty()
# expect: Empty()
# expect: Empty()
# expect: False False
