# A `PriorityQueue` gives the smallest first.
from queue import PriorityQueue

queue = PriorityQueue()
for item in [(3, "c"), (1, "z"), (2, "b"), (1, "a")]:
    queue.put(item)
print([queue.get() for _ in range(4)])
queue.put(1)
try:
    queue.put("text")
except TypeError as error:
    print(error)

# expect: [(1, 'a'), (1, 'z'), (2, 'b'), (3, 'c')]
# expect: '<' not supported between instances of 'str' and 'int'
