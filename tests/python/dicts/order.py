# The order of insertion stays; rewriting a value doesn't move it, deleting and adding does.
d = {"c": 1, "a": 2, "b": 3}
d["c"] = 9
print(d)
del d["c"]
d["c"] = 10
print(d, list(d), list(reversed(d)))
d |= {"a": 0, "z": 1}
print(d, next(iter(d)), d == {"z": 1, "c": 10, "b": 3, "a": 0})
for i in range(20):
    d[i] = i
for i in range(0, 20, 2):
    del d[i]
print(list(d))

# expect: {'c': 9, 'a': 2, 'b': 3}
# expect: {'a': 2, 'b': 3, 'c': 10} ['a', 'b', 'c'] ['c', 'b', 'a']
# expect: {'a': 0, 'b': 3, 'c': 10, 'z': 1} a True
# expect: ['a', 'b', 'c', 'z', 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]
