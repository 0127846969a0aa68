# How bytes are shown.
print(b"abc", b"it's", b'"', b"\x00\t\n\r\\\x7f\xff", bytes(range(60, 70)), bytearray(b"x\x00"), b"'\"", b"")

# expect: b'abc' b"it's" b'"' b'\x00\t\n\r\\\x7f\xff' b'<=>?@ABCDE' bytearray(b'x\x00') b'\'"' b''
