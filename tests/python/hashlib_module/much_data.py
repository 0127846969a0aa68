# Much data has the same digest in one piece as in many.
import hashlib

data = bytes(range(256)) * 1000
for name in ("md5", "sha1", "sha256", "sha512"):
    whole, pieces = hashlib.new(name, data), hashlib.new(name)
    for start in range(0, len(data), 999):
        pieces.update(data[start:start + 999])
    print(name, whole.hexdigest()[:16], whole.digest() == pieces.digest())
    print(hashlib.new(name, bytearray(data)).digest() == whole.digest() == hashlib.new(name, memoryview(data)).digest())

# expect: md5 1da708a75e25110b True
# expect: True
# expect: sha1 4db96121b2982236 True
# expect: True
# expect: sha256 b57b64b198d5d59c True
# expect: True
# expect: sha512 225ad35194eb4473 True
# expect: True
