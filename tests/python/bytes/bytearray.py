# bytearray can change.
a = bytearray(b"hello")
a[0] = 72
a[1:3] = b"EY"
a.append(33)
a += b"??"
a.extend([1, 2])
print(a, len(a), a.pop(), a.pop(0), a[-1])
a.insert(0, 90)
a.remove(33)
a.reverse()
del a[0]
print(a, bytes(a), a == bytes(a), a.find(b"Z"), a * 2, bytearray(2), bytearray("ä", "utf-8"))
a.clear()
print(a)
def wrong(): bytearray(1)[0] = 256
def kind(): bytearray(1)[0] = "x"
for attempt in (
    wrong, kind, lambda: bytearray().pop(), lambda: bytearray().remove(1), lambda: hash(bytearray()),
):
    try:
        attempt()
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, "-", error)

# expect: bytearray(b'EYlo!??\x01') 10 2 72 1
# expect: bytearray(b'??olYEZ') b'??olYEZ' True 6 bytearray(b'??olYEZ??olYEZ') bytearray(b'\x00\x00') bytearray(b'\xc3\xa4')
# expect: bytearray(b'')
# expect: ValueError - byte must be in range(0, 256)
# expect: TypeError - 'str' object cannot be interpreted as an integer
# expect: IndexError - pop from empty bytearray
# expect: ValueError - value not found in bytearray
# expect: TypeError - unhashable type: 'bytearray'
