# Whoever holds a queue's `mutex` may look at what is in it.
from queue import Queue

queue = Queue()
for item in range(4):
    queue.put(item)
with queue.mutex:
    print(list(queue.queue), queue.queue[0])
    queue.queue.clear()
print(queue.empty(), queue.unfinished_tasks)

# expect: [0, 1, 2, 3] 0
# expect: True 4
