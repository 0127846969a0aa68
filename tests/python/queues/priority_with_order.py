# Items of equal priority need something that can be compared.
from dataclasses import dataclass, field
from queue import PriorityQueue
from typing import Any


@dataclass(order=True)
class Job:
    priority: int
    what: Any = field(compare=False)


queue = PriorityQueue()
for priority, what in ((2, {}), (1, []), (2, 5), (0, None)):
    queue.put(Job(priority, what))
print([queue.get().priority for _ in range(4)])
queue.put((1, {}))
try:
    queue.put((1, {}))
except TypeError as error:
    print(error)

# expect: [0, 1, 2, 2]
