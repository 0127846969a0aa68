# Several dicts seen as one.
from collections import ChainMap
base, local = {"a": 1, "b": 2}, {"b": 20}
c = ChainMap(local, base)
print(c["a"], c["b"], len(c), sorted(c), c.maps, dict(c) == {"a": 1, "b": 20})
c["a"] = 100
print(local, base, c.new_child({"z": 0})["z"], c.parents["b"], c)
try:
    c["q"]
except KeyError as error:
    print(error)

# expect: 1 20 2 ['a', 'b'] [{'b': 20}, {'a': 1, 'b': 2}] True
# expect: {'b': 20, 'a': 100} {'a': 1, 'b': 2} 0 2 ChainMap({'b': 20, 'a': 100}, {'a': 1, 'b': 2})
# expect: 'q'
