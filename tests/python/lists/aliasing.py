# Assignment and multiplication share, copies don't.
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid)  # expect: [[1, 0, 0], [1, 0, 0]]
grid = [[0] * 3 for _ in range(2)]
grid[0][0] = 1
print(grid)  # expect: [[1, 0, 0], [0, 0, 0]]
a = b = [1]
b += [2]
b = b + [3]
print(a, b, list(a) is a, a[:] is a)  # expect: [1, 2] [1, 2, 3] False False
