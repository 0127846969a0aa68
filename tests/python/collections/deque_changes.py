# A deque must not change while it is looped over.
from collections import deque
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as error:
    print(error)  # expect: deque mutated during iteration
d.clear()
print(d, bool(d))  # expect: deque([]) False
