# Dict comprehensions keep the last value of a key, set comprehensions one of each.
print({x: x * x for x in range(4)})
print({len(w): w for w in ["a", "bb", "c", "dd", "eee"]})
print({v: k for k, v in {"a": 1, "b": 2}.items()})
print({x % 3 for x in range(10)})
print({(x, y): x + y for x in (0, 1) for y in (0, 1) if x <= y})

# expect: {0: 0, 1: 1, 2: 4, 3: 9}
# expect: {1: 'c', 2: 'dd', 3: 'eee'}
# expect: {1: 'a', 2: 'b'}
# expect: {0, 1, 2}
# expect: {(0, 0): 0, (0, 1): 1, (1, 1): 2}
