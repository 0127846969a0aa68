# With ties the first wins, for max and min alike.
a = [("x", 1), ("y", 2), ("z", 2), ("w", 1)]
print(max(a, key=lambda t: t[1]), min(a, key=lambda t: t[1]), max([1, 1.0]), min([0.0, 0, False]))
print(max([[1], [1]]) is not None, sorted(a, key=lambda t: -t[1])[0])

# expect: ('y', 2) ('x', 1) 1 0.0
# expect: True ('y', 2)
