# get, setdefault, pop, popitem, update, copy, clear, fromkeys.
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("c", 3), d.setdefault("a", 9), d)
print(d.pop("b"), d.pop("z", None), d.popitem(), d)
d.update({"x": 1}, y=2)
d.update([("z", 3), "pq"])
print(d, dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), d.copy() == d, len(d), "x" in d, "q" not in d)
d.clear()
print(d)

# expect: 1 None 0 3 1 {'a': 1, 'b': 2, 'c': 3}
# expect: 2 None ('c', 3) {'a': 1}
# expect: {'a': 1, 'x': 1, 'y': 2, 'z': 3, 'p': 'q'} {'a': None, 'b': None} {1: 0, 2: 0} True 5 True True
# expect: {}
