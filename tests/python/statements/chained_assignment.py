# One value, several targets, from left to right.
a = b = c = 0
b += 1
print(a, b, c)  # expect: 0 1 0
x = [1, 2, 3]
i = 0
i = x[i] = 2
print(i, x)  # expect: 2 [1, 2, 2]
