from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from time import perf_counter

BLOCK = bytes(50_000_000)


def digest(_):
    return sha256(BLOCK).hexdigest()


began = perf_counter()
alone = [digest(i) for i in range(8)]
print(f"one after the other: {perf_counter() - began:.2f} s")

began = perf_counter()
with ThreadPoolExecutor(max_workers=4) as pool:
    together = list(pool.map(digest, range(8)))
print(f"four threads:        {perf_counter() - began:.2f} s")
assert alone == together
