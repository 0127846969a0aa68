# A `LifoQueue` is a stack.
from queue import LifoQueue

queue = LifoQueue(3)
for item in "abc":
    queue.put(item)
print(queue.full(), queue.queue, [queue.get() for _ in range(3)], queue.empty())

# expect: True [] ['c', 'b', 'a'] True
