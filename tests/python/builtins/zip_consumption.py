# zip takes an item of the first iterator before it finds the second one empty.
a, b = iter([1, 2, 3]), iter("x")
print(list(zip(a, b)), list(a))  # expect: [(1, 'x')] [3]
a, b = iter("x"), iter([1, 2, 3])
print(list(zip(a, b)), list(b))  # expect: [('x', 1)] [2, 3]
