# bytes are sequences of small ints.
b = b"hello"
print(b[0], b[1:3], len(b), list(b), b + b"!", b * 2, b"ll" in b, 104 in b, b == "hello")
print(b < b"help", b.hex(), bytes.fromhex("68 65"), bytes(3), bytes([65, 66]), bytes("é", "utf-8"))
print(bytes(), b.hex(" "))
def assign(): b[0] = 1
for attempt in (
    lambda: bytes([256]), lambda: bytes("x"), lambda: b + "x", lambda: "x" + b, assign, lambda: bytes(-1),
    lambda: "x" in b, lambda: b[9], lambda: bytes.fromhex("6"), lambda: bytes([1.5]), lambda: 300 in b,
):
    try:
        attempt()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, "-", error)

# expect: 104 b'el' 5 [104, 101, 108, 108, 111] b'hello!' b'hellohello' True True False
# expect: True 68656c6c6f b'he' b'\x00\x00\x00' b'AB' b'\xc3\xa9'
# expect: b'' 68 65 6c 6c 6f
# expect: ValueError - bytes must be in range(0, 256)
# expect: TypeError - string argument without an encoding
# expect: TypeError - can't concat str to bytes
# expect: TypeError - can only concatenate str (not "bytes") to str
# expect: TypeError - 'bytes' object does not support item assignment
# expect: ValueError - negative count
# expect: TypeError - a bytes-like object is required, not 'str'
# expect: IndexError - index out of range
# expect: ValueError - fromhex() arg must contain an even number of hexadecimal digits
# expect: TypeError - 'float' object cannot be interpreted as an integer
# expect: ValueError - byte must be in range(0, 256)
# since: 3.14
