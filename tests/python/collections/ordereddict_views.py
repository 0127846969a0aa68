# The views of an OrderedDict: what they show, and that they are sets as a dictionary's.
from collections import OrderedDict
from collections.abc import ItemsView, KeysView
d = OrderedDict(a=1, b=2)
keys = d.keys()
d["c"] = 3
print(keys, d.items(), d.values(), len(keys), list(reversed(d.items())))
print(sorted(keys & {"a", "z"}), keys == {"a", "b", "c"}, dict(a=0, b=0, c=0).keys() == keys, ("a", 1) in d.items())
print(isinstance(keys, KeysView), isinstance(d.items(), ItemsView), dict(d.items()), {**d}, type(keys))

# expect: odict_keys(['a', 'b', 'c']) odict_items([('a', 1), ('b', 2), ('c', 3)]) odict_values([1, 2, 3]) 3 [('c', 3), ('b', 2), ('a', 1)]
# expect: ['a'] True True True
# expect: True True {'a': 1, 'b': 2, 'c': 3} {'a': 1, 'b': 2, 'c': 3} <class 'odict_keys'>
# since: 3.14
