# One list, several names
a = [1, 2]
b = a
b.append(3)
print(a)
c = [a, b]
del a
b = None
print(c)
