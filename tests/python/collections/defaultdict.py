# A missing key is made by the factory.
from collections import defaultdict
d = defaultdict(list)
for word in ["apple", "ant", "bee"]:
    d[word[0]].append(word)
print(d, d["z"], "q" in d, d.get("q"), len(d), d.default_factory)
n = defaultdict(int, a=1)
n["b"] += 5
print(dict(n), n == {"a": 1, "b": 5}, defaultdict(lambda: "x")[1])
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t), list(t["a"]))
plain = defaultdict(None)
try:
    plain["k"]
except KeyError as error:
    print(repr(error))

# expect: defaultdict(<class 'list'>, {'a': ['apple', 'ant'], 'b': ['bee'], 'z': []}) [] False None 3 <class 'list'>
# expect: {'a': 1, 'b': 5} True x
# expect: 1 ['a'] ['b']
# expect: KeyError('k')
