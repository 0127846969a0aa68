# bit_length, bit_count, to_bytes, from_bytes, as_integer_ratio, is_integer and the parts.
print((0).bit_length(), (255).bit_length(), (-256).bit_length(), (2**100).bit_length())
print((255).bit_count(), (-7).bit_count())
print((1024).to_bytes(2), (1024).to_bytes(4, "little"), (-1).to_bytes(2, signed=True), (5).to_bytes())
print(int.from_bytes(b"\x04\x00"), int.from_bytes(b"\xff\xfe", "little"))
print(int.from_bytes(b"\xff\xfe", signed=True))
print((7).as_integer_ratio(), (7).is_integer(), (5).numerator, (5).denominator, (5).real, (5).imag)
print((5).conjugate())
for attempt in (
    lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(1, "middle"),
    lambda: (1).to_bytes(-1),
):
    try:
        attempt()
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, "-", error)

# expect: 0 8 9 101
# expect: 8 3
# expect: b'\x04\x00' b'\x00\x04\x00\x00' b'\xff\xff' b'\x05'
# expect: 1024 65279
# expect: -2
# expect: (7, 1) True 5 1 5 0
# expect: 5
# expect: OverflowError - int too big to convert
# expect: OverflowError - can't convert negative int to unsigned
# expect: ValueError - byteorder must be either 'little' or 'big'
# expect: ValueError - length argument must be non-negative
# since: 3.14
