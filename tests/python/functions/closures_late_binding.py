# Closures look a variable up when they are called; a default freezes it.
late = [lambda: i for i in range(3)]
frozen = [lambda i=i: i for i in range(3)]
print([f() for f in late])  # expect: [2, 2, 2]
print([f() for f in frozen])  # expect: [0, 1, 2]
