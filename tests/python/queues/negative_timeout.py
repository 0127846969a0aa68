# A negative time-out is refused, where one would be looked at.
from queue import Queue, SimpleQueue

bounded, free, simple = Queue(1), Queue(), SimpleQueue()
print(free.put(1, timeout=-1), simple.put(1, timeout=-1), bounded.put(1, False, -1))
for act in (lambda: bounded.put(1, timeout=-1), lambda: free.get(timeout=-1), lambda: simple.get(timeout=-1)):
    try:
        act()
    except ValueError as error:
        print(error)
print(free.get(False, -1), simple.get(False, -1))

# expect: None None None
# expect: 'timeout' must be a non-negative number
# expect: 'timeout' must be a non-negative number
# expect: 'timeout' must be a non-negative number
# expect: 1 1
