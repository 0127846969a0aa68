# A memoryview sees the same bytes.
a = bytearray(b"abcd")
v = memoryview(a)
v[0] = 90
v[1:3] = b"YX"
print(a, len(v), v[1], bytes(v[2:]), v.tolist(), v.nbytes, v.readonly, memoryview(b"x").readonly)
try:
    memoryview(b"x")[0] = 1
except TypeError as error:
    print(error)

# expect: bytearray(b'ZYXd') 4 89 b'Xd' [90, 89, 88, 100] 4 False True
# expect: cannot modify read-only memory
