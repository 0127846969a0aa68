# The wrapper of a cached function is no call among those that may be nested.
# needs: stack
from functools import cache, lru_cache


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@lru_cache(maxsize=1000)
def steps(n):
    return 0 if n == 0 else 1 + steps(n - 1)


print(fib(600))
print(steps(700), steps(800), fib.cache_info().currsize)

# expect: 110433070572952242346432246767718285942590237357555606380008891875277701705731473925618404421867819924194229142447517901959200
# expect: 700 800 601
