# Five methods make a whole mutable mapping.
from collections.abc import MutableMapping
class Loud(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k.upper()]
    def __setitem__(self, k, v): self.d[k.upper()] = v
    def __delitem__(self, k): del self.d[k.upper()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = Loud()
m["a"] = 1
m.update(b=2, c=3)
print(list(m.items()), "B" in m, m.pop("c"), m.get("z", 0), m.setdefault("d", 4), dict(m))
print(m == {"A": 1, "B": 2, "D": 4})
try:
    MutableMapping()
except TypeError as error:
    print(error)

# expect: [('A', 1), ('B', 2), ('C', 3)] True 3 0 4 {'A': 1, 'B': 2, 'D': 4}
# expect: True
# expect: Can't instantiate abstract class MutableMapping without an implementation for abstract methods '__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__'
# since: 3.14
