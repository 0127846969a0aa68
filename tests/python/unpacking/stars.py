# A star takes a list of what is left, in any place.
first, *rest = [1, 2, 3]
*start, last = "abc"
a, *middle, z = range(6)
print(first, rest, start, last, a, middle, z)
p, *q = (1,)
print(p, q)
(x, *y), *w = [[1, 2, 3], 4, 5]
print(x, y, w)
for head, *tail in [(1, 2, 3), "xy", [0]]:
    print(head, tail)

# expect: 1 [2, 3] ['a', 'b'] c 0 [1, 2, 3, 4] 5
# expect: 1 []
# expect: 1 [2, 3] [4, 5]
# expect: 1 [2, 3]
# expect: x ['y']
# expect: 0 []
