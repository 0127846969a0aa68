# Removing and inserting in front of a running loop.
a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x in (2, 3):
        a.remove(x)
print(a)  # expect: [1, 3, 4, 5, 6]
b = [1, 2, 3]
for i, x in enumerate(b):
    if i < 5:
        b.insert(0, x * 10)
print(b)  # expect: [10, 10, 10, 10, 10, 1, 2, 3]
it = iter(c := [1, 2])
print(next(it), next(it), next(it, "end"))  # expect: 1 2 end
c.append(3)
print(next(it, "still the end"))  # expect: still the end
