# `iter` with a sentinel reads a queue until a marker.
from queue import Queue

queue = Queue()
for item in (1, 2, "end", 3):
    queue.put(item)
print(list(iter(queue.get, "end")), queue.qsize())

# expect: [1, 2] 1
