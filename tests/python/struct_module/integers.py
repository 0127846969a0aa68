# Integers as bytes, in either order, and back.
# since: 3.14
import struct

print(struct.pack("<bBhHiIqQ", -1, 255, -2, 65535, -3, 4294967295, -4, 2**64 - 1))
print(struct.pack(">hiq", 1, 2, 3), struct.pack("!I", 0xDEADBEEF), struct.pack("=h", 1))
print(struct.unpack("<hiq", struct.pack("<hiq", -1, -2, -3)))
print(struct.unpack(">3H", b"\x00\x01\x00\x02\xff\xff"), struct.unpack("<2?", b"\x00\x05"))
for format, value in (("b", 128), ("B", -1), ("h", 2**15), ("i", 2**31), ("I", 2**32), ("i", 1.5), ("i", "x"),
                      ("c", 5)):
    try:
        struct.pack(format, value)
    except struct.error as error:
        print(format, error)
print(struct.pack("i", True), struct.pack("?", []))

# expect: b'\xff\xff\xfe\xff\xff\xff\xfd\xff\xff\xff\xff\xff\xff\xff\xfc\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: b'\x00\x01\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x03' b'\xde\xad\xbe\xef' b'\x01\x00'
# expect: (-1, -2, -3)
# expect: (1, 2, 65535) (False, True)
# expect: b 'b' format requires -128 <= number <= 127
# expect: B 'B' format requires 0 <= number <= 255
# expect: h 'h' format requires -32768 <= number <= 32767
# expect: i 'i' format requires -2147483648 <= number <= 2147483647
# expect: I 'I' format requires 0 <= number <= 4294967295
# expect: i required argument is not an integer
# expect: i required argument is not an integer
# expect: c char format requires a bytes object of length 1
# expect: b'\x01\x00\x00\x00' b'\x00'
