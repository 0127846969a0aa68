# Reading slices of lists, tuples, strings, ranges and bytes.
a = list(range(10))
print(a[2:5], a[:3], a[7:], a[:], a[-3:], a[:-7], a[::3], a[1::4])
print(a[::-1], a[5:2:-1], a[-1:-4:-1], a[2:5:-1], a[20:], a[-20:2], a[5:5], a[8:2])
print("hello"[1:4], "hello"[::-1], (1, 2, 3)[1:], range(10)[2:8:2], b"bytes"[1:3], bytearray(b"abc")[::2])
print(a[slice(1, 3)], a[slice(None, None, -4)], a[True:3])

# expect: [2, 3, 4] [0, 1, 2] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [7, 8, 9] [0, 1, 2] [0, 3, 6, 9] [1, 5, 9]
# expect: [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [5, 4, 3] [9, 8, 7] [] [] [0, 1] [] []
# expect: ell olleh (2, 3) range(2, 8, 2) b'yt' bytearray(b'ac')
# expect: [1, 2] [9, 5, 1] [1, 2]
