# Threads hash much data, one object for all, and each gets its digest.
# needs: threads
import hashlib
from concurrent.futures import ThreadPoolExecutor

data = b"0123456789abcdef" * 20000
with ThreadPoolExecutor(4) as executor:
    digests = list(executor.map(lambda name: hashlib.new(name, data).hexdigest(), ["sha256", "sha1"] * 4))
print(len(set(digests)), digests[0] == hashlib.sha256(data).hexdigest(), digests[1] == hashlib.sha1(data).hexdigest())

# expect: 2 True True
