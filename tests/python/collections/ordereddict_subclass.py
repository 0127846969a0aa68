# What a subclass of OrderedDict makes of its items is not in the way of moving and dropping them.
from collections import OrderedDict
class LRU(OrderedDict):
    def __init__(self, maxsize=128, /, *args, **kwds):
        self.maxsize = maxsize
        super().__init__(*args, **kwds)
    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.maxsize:
            del self[next(iter(self))]
cache = LRU(3)
for i in range(5):
    cache[i] = i * i
print(cache[2], list(cache), cache.popitem(), cache.popitem(last=False), list(cache))
print(cache.setdefault(9, 1), cache.setdefault(9, 2))
class LastUpdated(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
d = LastUpdated(a=1, b=2)
d["a"] = 3
d.update(b=4)
d |= {"c": 5}
print(d, d.copy() == d)

# expect: 4 [3, 4, 2] (2, 4) (3, 9) [4]
# expect: 1 1
# expect: LastUpdated({'a': 3, 'b': 4, 'c': 5}) True
# since: 3.14
