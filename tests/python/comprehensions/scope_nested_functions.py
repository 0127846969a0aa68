# Closures made in a comprehension share its variable; each run of it has its own.
def makers(n):
    return [[lambda: (i, j) for j in range(n)] for i in range(n)]

print([[g() for g in row] for row in makers(2)])  # expect: [[(1, 1), (1, 1)], [(1, 1), (1, 1)]]
print([f() for f in [(lambda k: lambda: k)(i) for i in range(3)]])  # expect: [0, 1, 2]
