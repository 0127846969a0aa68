# slice objects: attributes, indices, equality.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(2, None))
print(s.indices(6), slice(None, None, -1).indices(4), slice(-3, None).indices(10))
print(slice(1, 2) == slice(1, 2), [10, 11, 12, 13][s], hash(slice(1, 2)) == hash(slice(1, 2)))

# expect: slice(1, 10, 2) 1 10 2 slice(None, 5, None) slice(2, None, None)
# expect: (1, 6, 2) (3, -1, -1) (7, 10, 1)
# expect: True [11, 13] True
# since: 3.14
