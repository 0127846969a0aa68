# Bytes of a fixed length are cut or filled up; padding is zero.
import struct

print(struct.pack("3s", b"abcdef"), struct.pack("5s", b"ab"), struct.pack("0s", b"ab"), struct.pack("s", b"xyz"))
print(struct.pack("4p", b"abcdef"), struct.pack("6p", b"ab"), struct.unpack("4p", b"\x03abc"))
print(struct.pack("<bxxb", 1, 2), struct.pack("bi", 1, 2), struct.unpack("<c2xc", b"a--b"))
print(struct.unpack("2s3s", b"abcde"))
for call in (lambda: struct.pack("3s", "abc"), lambda: struct.pack("2i", 1), lambda: struct.unpack("i", b"abc"),
             lambda: struct.calcsize("y"), lambda: struct.calcsize("3"), lambda: struct.calcsize(5)):
    try:
        call()
    except (struct.error, TypeError) as error:
        print(type(error).__name__, error)

# expect: b'abc' b'ab\x00\x00\x00' b'' b'x'
# expect: b'\x03abc' b'\x02ab\x00\x00\x00' (b'abc',)
# expect: b'\x01\x00\x00\x02' b'\x01\x00\x00\x00\x02\x00\x00\x00' (b'a', b'b')
# expect: (b'ab', b'cde')
# expect: error argument for 's' must be a bytes object
# expect: error pack expected 2 items for packing (got 1)
# expect: error unpack requires a buffer of 4 bytes
# expect: error bad char in struct format
# expect: error repeat count given without format specifier
# expect: TypeError Struct() argument 1 must be a str or bytes object, not int
