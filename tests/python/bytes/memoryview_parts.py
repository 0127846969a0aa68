# Slices of a view share the memory, too; what can't be done.
a = bytearray(b"abcdefgh")
v = memoryview(a)
odd = v[1::2]
odd[0] = 66
print(bytes(odd), odd.tolist(), a, len(odd), odd.strides, odd.shape, v[2:5].tobytes(), v[::-1].tobytes(), v[-1])
print(v == a, v[:2] == b"aB", v == b"x", 97 in v, list(v[:2]), v.hex(), v.format, v.itemsize, v.ndim, v.obj is a)
print(bytearray(v[:3]), b"".join([v[:2], b"-"]), v.contiguous, hash(memoryview(b"ab")) == hash(b"ab"), v.toreadonly().readonly)
with memoryview(b"xyz") as view:
    print(view[1])
for attempt in (lambda: view[0], lambda: v[99], lambda: v.__setitem__(0, 256), lambda: v.__setitem__(0, "x"),
                lambda: v.__setitem__(slice(0, 2), b"abc"), lambda: memoryview("text"), lambda: hash(v), lambda: v["a"],
                lambda: v.__setitem__(slice(0, 2), 5)):
    try:
        attempt()
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, "-", error)

# expect: b'Bdfh' [66, 100, 102, 104] bytearray(b'aBcdefgh') 4 (2,) (4,) b'cde' b'hgfedcBa' 104
# expect: True True False True [97, 66] 6142636465666768 B 1 1 True
# expect: bytearray(b'aBc') b'aB-' True True True
# expect: 121
# expect: ValueError - operation forbidden on released memoryview object
# expect: IndexError - index out of bounds on dimension 1
# expect: ValueError - memoryview: invalid value for format 'B'
# expect: TypeError - memoryview: invalid type for format 'B'
# expect: ValueError - memoryview assignment: lvalue and rvalue have different structures
# expect: TypeError - memoryview: a bytes-like object is required, not 'str'
# expect: ValueError - cannot hash writable memoryview object
# expect: TypeError - memoryview: invalid slice key
# expect: TypeError - a bytes-like object is required, not 'int'
# since: 3.14
