# Ranges: bounds, steps, indexing, membership, equality.
r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], 5 in r, 6 in r, 5.0 in r, "x" in r, r.index(8))
print(r.count(8), r.count(9), r == range(2, 18, 3) == range(2, 19, 3), r.start, r.stop, r.step)
print(list(range(3)), list(range(0)), list(range(5, 0, -2)), list(range(3, 1)))
print(range(0) == range(2, 1), list(reversed(range(5))), hash(range(0)) == hash(range(1, 1)))
print(bool(range(0)), max(range(5)), sum(range(101)), range(10)[::-1])

# expect: range(2, 20, 3) [2, 5, 8, 11, 14, 17] 6 2 17 range(5, 11, 3) True False True False 2
# expect: 1 0 True 2 20 3
# expect: [0, 1, 2] [] [5, 3, 1] []
# expect: True [4, 3, 2, 1, 0] True
# expect: False 4 5050 range(9, -1, -1)
