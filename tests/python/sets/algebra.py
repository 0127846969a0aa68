# Laws that hold for all small sets.
from itertools import combinations
universe = {1, 2, 3, 4}
subsets = [set(c) for n in range(5) for c in combinations(universe, n)]
for a in subsets:
    for b in subsets:
        assert a | b == b | a and a & b == b & a and a - b == a & (universe - b)
        assert a ^ b == (a | b) - (a & b) and (a <= b) == (a | b == b) and len(a | b) == len(a) + len(b) - len(a & b)
print(len(subsets), "sets,", len(subsets) ** 2, "pairs")
print(sorted(map(sorted, subsets))[:5], len({frozenset(a) for a in subsets}))

# expect: 16 sets, 256 pairs
# expect: [[], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4]] 16
