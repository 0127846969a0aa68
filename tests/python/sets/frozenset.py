# frozenset can't change, so it can be a key.
f = frozenset([1, 2, 3])
print(f, f | {4}, {4} | f, type({4} | f).__name__, f == {1, 2, 3})
print(hash(f) == hash(frozenset([3, 2, 1])), {f: "x"}[frozenset((1, 2, 3))], f - {1}, frozenset())
for attempt in (lambda: f.add(1), lambda: f.pop()):
    try:
        attempt()
    except AttributeError as error:
        print(error)
f |= {9}
print(f)

# expect: frozenset({1, 2, 3}) frozenset({1, 2, 3, 4}) {1, 2, 3, 4} set True
# expect: True x frozenset({2, 3}) frozenset()
# expect: 'frozenset' object has no attribute 'add'
# expect: 'frozenset' object has no attribute 'pop'
# expect: frozenset({1, 2, 3, 9})
