# Unpacking dicts, generators, strings, ranges and maps.
a, b = {"x": 1, "y": 2}
c, d = (i * i for i in (2, 3))
(e, f), g = "hi", "j"
h, *i = map(int, "123")
*j, k = range(4)
print(a, b, c, d, e, f, g, h, i, j, k)  # expect: x y 4 9 h i j 1 [2, 3] [0, 1, 2] 3
for key, (low, high) in {"r": (1, 2)}.items():
    print(key, low, high)  # expect: r 1 2
def pair(): return 1, 2
m, n = pair()
(o, p), (q, r) = pair(), pair()
print(m + n, o + p + q + r)  # expect: 3 6
