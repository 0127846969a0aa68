# Filters, several loops, and nesting.
print([x * x for x in range(5)])  # expect: [0, 1, 4, 9, 16]
print([x for x in range(20) if x % 2 if x % 3 == 0])  # expect: [3, 9, 15]
print([(x, y) for x in range(3) for y in range(x)])  # expect: [(1, 0), (2, 0), (2, 1)]
print([[x * y for y in range(3)] for x in range(3)])  # expect: [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
print([a if a else "-" for a in ["x", "", "y"]])  # expect: ['x', '-', 'y']
matrix = [[1, 2, 3], [4, 5, 6]]
print([value for row in matrix for value in row])  # expect: [1, 2, 3, 4, 5, 6]
print([[row[i] for row in matrix] for i in range(3)])  # expect: [[1, 4], [2, 5], [3, 6]]
