# Bytes are sent as they are, whole or in part; each message is received as one.
# needs: processes
from multiprocessing import BufferTooShort, Pipe


def attempt(call, *args):
    try:
        print(call(*args))
    except (ValueError, OSError) as error:
        print(f"{type(error).__name__}: {error}")


here, there = Pipe()
here.send_bytes(b"one")
here.send_bytes(b"")
here.send_bytes(bytearray(b"0123456789"), 4)
here.send_bytes(b"0123456789", 4, 2)
print(*(there.recv_bytes() for _ in range(4)))
for offset, size in ((-1, None), (4, None), (0, -1), (1, 3)):
    attempt(here.send_bytes, b"abc", offset, size)
attempt(there.recv_bytes, -1)

buffer = bytearray(8)
here.send_bytes(b"abc")
print(there.recv_bytes_into(buffer, 2), buffer)
here.send_bytes(b"too long for it")
try:
    there.recv_bytes_into(buffer)
except BufferTooShort as error:
    print(type(error).__mro__[1].__name__, error.args)
here.send_bytes(b"four")
print(there.recv_bytes(4))
here.send_bytes(b"fives")
attempt(there.recv_bytes, 4)
attempt(there.recv_bytes)

# expect: b'one' b'' b'456789' b'45'
# expect: ValueError: offset is negative
# expect: ValueError: buffer length < offset
# expect: ValueError: size is negative
# expect: ValueError: buffer length < offset + size
# expect: ValueError: negative maxlength
# expect: 3 bytearray(b'\x00\x00abc\x00\x00\x00')
# expect: ProcessError (b'too long for it',)
# expect: b'four'
# expect: OSError: bad message length
# expect: OSError: connection is write-only
