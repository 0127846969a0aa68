# Hashes that are not for security may say so.
import hashlib

print(hashlib.md5(b"x", usedforsecurity=False).hexdigest() == hashlib.new("md5", b"x", usedforsecurity=True).hexdigest())

# expect: True
