# A bytearray is repeated in place.
array = bytearray(b"ab")
same = array
same *= 3
print(array, same is array)
same *= 0
print(array)

# expect: bytearray(b'ababab') True
# expect: bytearray(b'')
