# Who does not want to block is told by exceptions.
from queue import Empty, Full, LifoQueue, PriorityQueue, Queue

for kind in (Queue, LifoQueue, PriorityQueue):
    queue = kind(1)
    for act in (queue.get_nowait, lambda: queue.get(False), lambda: queue.get(timeout=0.001), lambda: queue.get(timeout=0)):
        try:
            act()
        except Empty as error:
            print(repr(error), end=" ")
    queue.put_nowait(1)
    for act in (lambda: queue.put_nowait(2), lambda: queue.put(2, block=False), lambda: queue.put(2, timeout=0.001)):
        try:
            act()
        except Full as error:
            print(repr(error), end=" ")
    print(queue.get_nowait())

# expect: Empty() Empty() Empty() Empty() Full() Full() Full() 1
# expect: Empty() Empty() Empty() Empty() Full() Full() Full() 1
# expect: Empty() Empty() Empty() Empty() Full() Full() Full() 1
