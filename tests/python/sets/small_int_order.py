# Small ints lie in the order of their values in a small table, bigger ones wrap around.
print({5, 3, 1}, {8, 1}, {9, 1, 17}, set(range(10, 0, -1)), {-1, 0, 1}, {100, 7, 33})

# expect: {1, 3, 5} {8, 1} {9, 1, 17} {1, 2, 3, 4, 5, 6, 7, 8, 9, 10} {0, 1, -1} {33, 100, 7}
