# What is put first is gotten first.
from queue import Queue

queue = Queue()
for item in "abc":
    queue.put(item)
print(queue.qsize(), queue.empty(), queue.full())
print([queue.get() for _ in range(3)], queue.qsize(), queue.empty())
print(queue.queue)

# expect: 3 False False
# expect: ['a', 'b', 'c'] 0 True
# expect: deque([])
