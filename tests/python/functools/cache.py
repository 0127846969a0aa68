# cache has no limit; keyword arguments make other keys.
from functools import cache
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info())
@cache
def f(a, b=1):
    print("computed", a, b)
    return a + b
print(f(1), f(1), f(1, 1), f(a=1))
try:
    f([])
except TypeError as error:
    print(error)

# expect: 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91)
# expect: computed 1 1
# expect: computed 1 1
# expect: computed 1 1
# expect: 2 2 2 2
# expect: unhashable type: 'list'
