# Tuples with names.
from collections import namedtuple
P = namedtuple("P", ["x", "y"])
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), P._fields, p._asdict(), p._replace(x=9), P._make([5, 6]))
print(isinstance(p, tuple))
x, y = p
print(x + y, max(P(1, 2), P(1, 3)), {p: "key"}[1, 2], p + (3,), sorted([P(2, 1), P(1, 5)]))
Q = namedtuple("Q", "a b c", defaults=[7, 8])
print(Q(1), Q(1, 2), Q._field_defaults, namedtuple("R", "def a a", rename=True)._fields)
def assign(): p.x = 5
for attempt in (
    assign, lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: p.z,
    lambda: namedtuple("S", "a a"), lambda: namedtuple("S", "1a"), lambda: p._replace(q=1),
    lambda: P._make([1]),
):
    try:
        attempt()
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)

# expect: P(x=1, y=2) 1 2 True 2 ('x', 'y') {'x': 1, 'y': 2} P(x=9, y=2) P(x=5, y=6)
# expect: True
# expect: 3 P(x=1, y=3) key (1, 2, 3) [P(x=1, y=5), P(x=2, y=1)]
# expect: Q(a=1, b=7, c=8) Q(a=1, b=2, c=8) {'b': 7, 'c': 8} ('_0', 'a', '_2')
# expect: AttributeError - can't set attribute
# expect: TypeError - P.__new__() missing 1 required positional argument: 'y'
# expect: TypeError - P.__new__() takes 3 positional arguments but 4 were given
# expect: TypeError - P.__new__() got an unexpected keyword argument 'z'
# expect: AttributeError - 'P' object has no attribute 'z'
# expect: ValueError - Encountered duplicate field name: 'a'
# expect: ValueError - Type names and field names must be valid identifiers: '1a'
# expect: TypeError - Got unexpected field names: ['q']
# expect: TypeError - Expected 2 arguments, got 1
# since: 3.14
