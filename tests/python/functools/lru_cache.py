# Remembered results, and how often they served.
from functools import lru_cache
calls = []
@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n
print([square(n) for n in (1, 2, 1, 3, 2, 3)], calls)
print(square.cache_info())
square.cache_clear()
print(square.cache_info(), square.cache_parameters(), square.__wrapped__(5))

# expect: [1, 4, 1, 9, 4, 9] [1, 2, 3, 2]
# expect: CacheInfo(hits=2, misses=4, maxsize=2, currsize=2)
# expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) {'maxsize': 2, 'typed': False} 25
