# What a hash tells of itself.
# needs: OpenSSL
import hashlib

for name in ("md5", "sha1", "sha256", "sha512"):
    hash = hashlib.new(name)
    print(hash.name, hash.digest_size, hash.block_size, len(hash.digest()), len(hash.hexdigest()))
print(repr(hashlib.sha256()).split(" @ ")[0], hashlib.new("SHA256").name)
print(sorted(hashlib.algorithms_guaranteed)[:6], {"md5", "sha256"} <= hashlib.algorithms_available)

# expect: md5 16 64 16 32
# expect: sha1 20 64 20 40
# expect: sha256 32 64 32 64
# expect: sha512 64 128 64 128
# expect: <sha256 _hashlib.HASH object sha256
# expect: ['blake2b', 'blake2s', 'md5', 'sha1', 'sha224', 'sha256'] True
