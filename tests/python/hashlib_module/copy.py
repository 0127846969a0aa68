# A copy goes its own way.
import hashlib

base = hashlib.sha1(b"base")
left, right = base.copy(), base.copy()
left.update(b" left")
print(base.hexdigest() == right.hexdigest(), left.hexdigest() == hashlib.sha1(b"base left").hexdigest())

# expect: True True
