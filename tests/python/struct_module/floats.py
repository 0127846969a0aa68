# Floats as bytes: exactly, or rounded to fewer bits.
import struct

for value in (0.0, -0.0, 1.0, 0.1, -2.5, 1e300, 5e-324, float("inf"), float("-inf")):
    print(value, struct.pack(">d", value).hex(), struct.unpack("<d", struct.pack("<d", value)))
for value in (0.0, -0.0, 1.0, 0.1, -2.5, 1e-40, 1.401298464324817e-45, 16777217.0, 16777219.0, 3.4028234e38,
              float("inf")):
    print(value, struct.pack(">f", value).hex(), struct.unpack(">f", struct.pack(">f", value))[0])
for value in (1.0, 0.1, 65504.0, 6e-8, float("inf")):
    print(value, struct.pack(">e", value).hex(), struct.unpack(">e", struct.pack(">e", value))[0])
print(struct.unpack(">f", struct.pack(">f", float("nan")))[0], struct.pack("<d", 3), struct.pack("f", -1e39))
for format, value in ((">f", 1e39), ("<e", 70000.0), ("d", "x")):
    try:
        struct.pack(format, value)
    except (struct.error, OverflowError) as error:
        print(format, type(error).__name__, error)

# expect: 0.0 0000000000000000 (0.0,)
# expect: -0.0 8000000000000000 (-0.0,)
# expect: 1.0 3ff0000000000000 (1.0,)
# expect: 0.1 3fb999999999999a (0.1,)
# expect: -2.5 c004000000000000 (-2.5,)
# expect: 1e+300 7e37e43c8800759c (1e+300,)
# expect: 5e-324 0000000000000001 (5e-324,)
# expect: inf 7ff0000000000000 (inf,)
# expect: -inf fff0000000000000 (-inf,)
# expect: 0.0 00000000 0.0
# expect: -0.0 80000000 -0.0
# expect: 1.0 3f800000 1.0
# expect: 0.1 3dcccccd 0.10000000149011612
# expect: -2.5 c0200000 -2.5
# expect: 1e-40 000116c2 9.99994610111476e-41
# expect: 1.401298464324817e-45 00000001 1.401298464324817e-45
# expect: 16777217.0 4b800000 16777216.0
# expect: 16777219.0 4b800002 16777220.0
# expect: 3.4028234e+38 7f7fffff 3.4028234663852886e+38
# expect: inf 7f800000 inf
# expect: 1.0 3c00 1.0
# expect: 0.1 2e66 0.0999755859375
# expect: 65504.0 7bff 65504.0
# expect: 6e-08 0001 5.960464477539063e-08
# expect: inf 7c00 inf
# expect: nan b'\x00\x00\x00\x00\x00\x00\x08@' b'\x00\x00\x80\xff'
# expect: >f OverflowError float too large to pack with f format
# expect: <e OverflowError float too large to pack with e format
# expect: d error required argument is not a float
