# is_integer, as_integer_ratio, hex, fromhex.
print((2.0).is_integer(), (2.5).is_integer(), (0.75).as_integer_ratio(), (0.1).as_integer_ratio())
print((0.5).hex(), (-1e-5).hex(), (0.0).hex())
print(float.fromhex("0x1.8p+1"), float.fromhex("-0x.8"), (2.5).real, (2.5).imag, (2.5).conjugate())
for attempt in (
    lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(),
    lambda: float.fromhex("zz"),
):
    try:
        attempt()
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, "-", error)

# expect: True False (3, 4) (3602879701896397, 36028797018963968)
# expect: 0x1.0000000000000p-1 -0x1.4f8b588e368f1p-17 0x0.0p+0
# expect: 3.0 -0.5 2.5 0.0 2.5
# expect: OverflowError - cannot convert Infinity to integer ratio
# expect: ValueError - cannot convert NaN to integer ratio
# expect: ValueError - invalid hexadecimal floating-point string
