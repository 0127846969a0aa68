# Windows and chunks over any iterable.
from collections import deque
def window(items, n):
    recent = deque(maxlen=n)
    for item in items:
        recent.append(item)
        if len(recent) == n:
            yield tuple(recent)
def chunks(items, n):
    it = iter(items)
    while chunk := [x for _, x in zip(range(n), it)]:
        yield chunk
print(list(window("abcd", 2)), list(window(range(2), 3)), list(chunks(range(7), 3)))

# expect: [('a', 'b'), ('b', 'c'), ('c', 'd')] [] [[0, 1, 2], [3, 4, 5], [6]]
