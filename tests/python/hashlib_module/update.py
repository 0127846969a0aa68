# Data may come in pieces of any kind of bytes.
import hashlib

whole = hashlib.sha256(b"one two three")
pieces = hashlib.sha256()
print(pieces.update(b"one "), pieces.update(bytearray(b"two ")), pieces.update(memoryview(b"-three-")[1:-1]))
print(pieces.hexdigest() == whole.hexdigest(), pieces.digest() == bytes.fromhex(pieces.hexdigest()))
pieces.update(b"!")
print(pieces.hexdigest() == whole.hexdigest(), pieces.hexdigest() == hashlib.sha256(b"one two three!").hexdigest())

# expect: None None None
# expect: True True
# expect: False True
