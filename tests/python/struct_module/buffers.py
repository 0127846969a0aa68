# Values are written into a buffer and read out of it, where they stand.
import struct

buffer = bytearray(10)
struct.pack_into("<hi", buffer, 2, 1, -1)
struct.pack_into("<h", buffer, -2, 7)
print(buffer)
print(struct.unpack_from("<hi", buffer, 2), struct.unpack_from("<h", buffer, -2), struct.unpack_from("<h", buffer))
print(list(struct.iter_unpack("<h", bytes(buffer))))
record = struct.Struct("<ih")
print(record.size, record.format, record.pack(1, 2), record.unpack(record.pack(3, 4)))
print(record.unpack_from(memoryview(buffer)[2:]))
for call in (lambda: struct.pack_into("i", buffer, 8, 1), lambda: struct.unpack_from("i", buffer, 8),
             lambda: list(struct.iter_unpack("i", buffer))):
    try:
        call()
    except struct.error as error:
        print(error)

# expect: bytearray(b'\x00\x00\x01\x00\xff\xff\xff\xff\x07\x00')
# expect: (1, -1) (7,) (0,)
# expect: [(0,), (1,), (-1,), (-1,), (7,)]
# expect: 6 <ih b'\x01\x00\x00\x00\x02\x00' (3, 4)
# expect: (-65535, -1)
# expect: pack_into requires a buffer of at least 12 bytes for packing 4 bytes at offset 8 (actual buffer size is 10)
# expect: unpack_from requires a buffer of at least 12 bytes for unpacking 4 bytes at offset 8 (actual buffer size is 10)
# expect: iterative unpacking requires a buffer of a multiple of 4 bytes
