# What can't be hashed.
# needs: OpenSSL
import hashlib

hash = hashlib.sha256()
for act in (lambda: hashlib.sha256("text"), lambda: hash.update("text"), lambda: hash.update(5), lambda: hash.update([1]),
            lambda: hashlib.new(5), lambda: hashlib.new("nonsense"), lambda: hashlib.md5(None)):
    try:
        act()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(hash.hexdigest() == hashlib.sha256().hexdigest())

# expect: TypeError Strings must be encoded before hashing
# expect: TypeError Strings must be encoded before hashing
# expect: TypeError object supporting the buffer API required
# expect: TypeError object supporting the buffer API required
# expect: TypeError name must be a string
# expect: ValueError unsupported hash type nonsense
# expect: TypeError object supporting the buffer API required
# expect: True
