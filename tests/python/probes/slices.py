# Many small questions about slices.
a = list(range(10))
a[2:5] = [20]; print(a)
a[1:1] = ["x", "y"]; print(a)
a[::2] = [0] * len(a[::2]); print(a)
try: a[::2] = [1]
except ValueError as e: print(e)
del a[::3]; print(a)
del a[2:]; print(a)
a[:] = "abc"; print(a)
a[5:] = [1]; a[-1:] = []; print(a)
b = [1, 2, 3]; b[1:2] = b; print(b)
b[::-1] = [9] * len(b); print(b)
print(b[10:20], b[-100:2], b[::-1], "hello"[::-2], (1, 2, 3)[1:], range(10)[2:8:3])
print("abc"[5:], "abc"[-2:], b"abc"[1:], [1, 2, 3][slice(None, -1)])
class S:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
s = S()
print(s[1], s[1:2], s[::3], s[1, 2], s[..., 1:2], s[:], s["a":"b"])
s[1:2] = 5; del s[3:]
m = [[0] * 3 for _ in range(2)]; m[1][2] = 5; print(m)
x, *y, z = "hello"; print(x, y, z)
(p, q), r = (1, 2), 3; print(p, q, r)
i = 0; i, a2 = 1, [0, 0]; a2[i] = 7; print(a2)
d = {}; d["k"], d["j"] = 1, 2; print(d)
for i, (k, v) in enumerate({"a": 1}.items()): print(i, k, v)
try: x, y = 1, 2, 3
except ValueError as e: print(e)
try: x, y, z = 1, 2
except ValueError as e: print(e)
try: x, *y = []
except ValueError as e: print(e)
try: x, y = 5
except TypeError as e: print(e)
l = [3, 1, 2]; l.sort(reverse=True); print(l, sorted(l, key=lambda v: -v), l.index(1), l.count(3))
l += (4, 5); l *= 2; print(l, l.pop(0), l.pop(), l)
l.insert(1, "i"); l.insert(-1, "j"); l.insert(100, "k"); l.remove("i"); l.reverse(); print(l)
c = l.copy(); c.append(c); print(c[-1] is c, c)
l.clear(); print(l, [] or "empty", [1, [2, 3]] == [1, [2, 3]], [1, 2] < [1, 3], [] < [0])
print([1] * 0, [[]] * 2, [1, 2] + [3], 2 in [1, 2], list("ab"), list({"x": 1}))
people = [("bob", 30), ("al", 25), ("cy", 30), ("di", 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
print(max(people, key=lambda p: p[1]), min(people, key=lambda p: p[1]))
a = [1, 2, 3, 4]
for v in a:
    if v == 2: a.remove(v)
print(a)
print(bytes([65, 66]), bytearray(b"ab") + b"c", b"a" * 3, b"abc".hex(), bytes.fromhex("4142"), b"\xff".decode("latin1"), "é".encode())

# expect: [0, 1, 20, 5, 6, 7, 8, 9]
# expect: [0, 'x', 'y', 1, 20, 5, 6, 7, 8, 9]
# expect: [0, 'x', 0, 1, 0, 5, 0, 7, 0, 9]
# expect: attempt to assign sequence of size 1 to extended slice of size 5
# expect: ['x', 0, 0, 5, 7, 0]
# expect: ['x', 0]
# expect: ['a', 'b', 'c']
# expect: ['a', 'b', 'c']
# expect: [1, 1, 2, 3, 3]
# expect: [9, 9, 9, 9, 9]
# expect: [] [9, 9] [9, 9, 9, 9, 9] olh (2, 3) range(2, 8, 3)
# expect:  bc b'bc' [1, 2]
# expect: 1 slice(1, 2, None) slice(None, None, 3) (1, 2) (Ellipsis, slice(1, 2, None)) slice(None, None, None) slice('a', 'b', None)
# expect: set slice(1, 2, None) 5
# expect: del slice(3, None, None)
# expect: [[0, 0, 0], [0, 0, 5]]
# expect: h ['e', 'l', 'l'] o
# expect: 1 2 3
# expect: [0, 7]
# expect: {'k': 1, 'j': 2}
# expect: 0 a 1
# expect: too many values to unpack (expected 2, got 3)
# expect: not enough values to unpack (expected 3, got 2)
# expect: not enough values to unpack (expected at least 1, got 0)
# expect: cannot unpack non-iterable int object
# expect: [3, 2, 1] [3, 2, 1] 2 1
# expect: [2, 1, 4, 5, 3, 2, 1, 4] 3 5 [2, 1, 4, 5, 3, 2, 1, 4]
# expect: ['k', 4, 'j', 1, 2, 3, 5, 4, 1, 2]
# expect: True ['k', 4, 'j', 1, 2, 3, 5, 4, 1, 2, [...]]
# expect: [] empty True True True
# expect: [] [[], []] [1, 2, 3] True ['a', 'b'] ['x']
# expect: [('al', 25), ('di', 25), ('bob', 30), ('cy', 30)] [('bob', 30), ('cy', 30), ('al', 25), ('di', 25)]
# expect: ('bob', 30) ('al', 25)
# expect: [1, 3, 4]
# expect: b'AB' bytearray(b'abc') b'aaa' 616263 b'AB' ÿ b'\xc3\xa9'
# since: 3.14
