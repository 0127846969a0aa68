# A scheduler in ten lines: tasks are generators in a queue.
from collections import deque

def task(name, n):
    for i in range(n):
        print(name, i)
        yield

ready = deque([task("a", 3), task("b", 1), task("c", 2)])
while ready:
    current = ready.popleft()
    try:
        next(current)
        ready.append(current)
    except StopIteration:
        print("one done,", len(ready), "left")

# expect: a 0
# expect: b 0
# expect: c 0
# expect: a 1
# expect: one done, 2 left
# expect: c 1
# expect: a 2
# expect: one done, 1 left
# expect: one done, 0 left
