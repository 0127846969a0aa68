# Tuples, lists, nesting, attributes and items as targets.
a, b = 1, 2
a, b = b, a
[c, (d, e)] = "x", [3, 4]
print(a, b, c, d, e)
class Box: pass
box, items = Box(), [0, 0]
box.x, items[1], (f, g) = range(2, 4), "i", {"k1": 1, "k2": 2}
print(box.x, items, f, g)
x = y = z = []
x.append(1)
print(y, z is x)
(h,) = [5]
print(h)
for i, (j, k) in enumerate([(1, 2), (3, 4)]):
    print(i, j, k)

# expect: 2 1 x 3 4
# expect: range(2, 4) [0, 'i'] k1 k2
# expect: [1] True
# expect: 5
# expect: 0 1 2
# expect: 1 3 4
