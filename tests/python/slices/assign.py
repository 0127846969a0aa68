# Assigning to a slice replaces it, whatever the lengths.
a = [0, 1, 2, 3, 4]
a[1:3] = ["x"]
print(a)  # expect: [0, 'x', 3, 4]
a[1:1] = [7, 8]
print(a)  # expect: [0, 7, 8, 'x', 3, 4]
a[-1:] = "end"
print(a)  # expect: [0, 7, 8, 'x', 3, 'e', 'n', 'd']
a[:] = range(6)
print(a)  # expect: [0, 1, 2, 3, 4, 5]
a[::2] = [10, 20, 30]
print(a)  # expect: [10, 1, 20, 3, 30, 5]
a[100:] = [9]
a[2:2] = a[:2]
print(a)  # expect: [10, 1, 10, 1, 20, 3, 30, 5, 9]
