# OrderedDict: move_to_end, popitem from either end, order in comparison.
from collections import OrderedDict
d = OrderedDict(a=1, b=2, c=3)
d.move_to_end("a")
print(d, d.popitem(last=False), list(d))
d.move_to_end("a", last=False)
print(d, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1})
print(list(reversed(d)))
try:
    d.move_to_end("z")
except KeyError as error:
    print(repr(error))

# expect: OrderedDict({'c': 3, 'a': 1}) ('b', 2) ['c', 'a']
# expect: OrderedDict({'a': 1, 'c': 3}) False True
# expect: ['c', 'a']
# expect: KeyError('z')
# since: 3.14
