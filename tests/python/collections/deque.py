# A queue with two ends.
from collections import deque
d = deque([1, 2, 3])
d.append(4); d.appendleft(0); d.extend([5, 6]); d.extendleft([-1, -2])
print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], 3 in d, d.count(2), d.index(3))
d.rotate(2); print(d)
d.rotate(-1); d.remove(0); d.insert(1, "x"); d.reverse(); print(d, list(reversed(d))[:2])
last = deque(range(10), maxlen=3)
last.append(10)
print(last, last.maxlen, deque("ab") == deque(["a", "b"]), deque([1]) + deque([2]))
print(deque([1, 2]) * 2, deque([1]) < deque([2]), deque())
for attempt in (
    lambda: deque().pop(), lambda: deque().popleft(), lambda: d.remove("q"), lambda: d[99], lambda: d[1:2],
    lambda: deque([1], -1), lambda: d.index("q"), lambda: hash(d),
):
    try:
        attempt()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: deque([-1, 0, 1, 2, 3, 4, 5]) 6 -2 7 -1 5 True 1 4
# expect: deque([4, 5, -1, 0, 1, 2, 3])
# expect: deque([4, 3, 2, 1, -1, 'x', 5]) [5, 'x']
# expect: deque([8, 9, 10], maxlen=3) 3 True deque([1, 2])
# expect: deque([1, 2, 1, 2]) True deque([])
# expect: IndexError - pop from an empty deque
# expect: IndexError - pop from an empty deque
# expect: ValueError - deque.remove(x): x not in deque
# expect: IndexError - deque index out of range
# expect: TypeError - sequence index must be integer, not 'slice'
# expect: ValueError - maxlen must be non-negative
# expect: ValueError - deque.index(x): x not in deque
# expect: TypeError - unhashable type: 'collections.deque'
# since: 3.14
