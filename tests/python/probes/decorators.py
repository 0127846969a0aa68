# Many small questions about decorators.
import functools
def trace(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("->", f.__name__, args, kwargs)
        r = f(*args, **kwargs)
        print("<-", r)
        return r
    return wrapper
@trace
def add(a, b=2):
    "adds"
    return a + b
add(1); add(1, b=5)
print(add.__name__, add.__doc__, add.__wrapped__)if 0 else print(add.__name__, add.__doc__, add.__qualname__)
def repeat(n):
    def deco(f):
        def w(*a):
            return [f(*a) for _ in range(n)]
        return w
    return deco
@repeat(3)
@repeat(2)
def hi(x): return x
print(hi("a"))
class CountCalls:
    def __init__(self, f): self.f = f; self.n = 0; functools.update_wrapper(self, f)
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, obj, cls=None): return functools.partial(self, obj)
@CountCalls
def sq(x): return x * x
print(sq(3), sq(4), sq.n, sq.__name__)
class K:
    @CountCalls
    def m(self, x): return x + 1
print(K().m(4), K.__dict__["m"].n)
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(80), fib.cache_info())
@functools.singledispatch
def show(x): return "any"
@show.register
def _(x: int): return "int"
@show.register(list)
def _(x): return "list"
print(show(1), show([]), show("a"), show(True))
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(pow, 2)(5))
@functools.total_ordering
class V:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(V(1) <= V(2), V(3) > V(2), V(1) >= V(2))
@staticmethod
def st(): return 5
print(st(), type(st).__name__)

# expect: -> add (1,) {}
# expect: <- 3
# expect: -> add (1,) {'b': 5}
# expect: <- 6
# expect: add adds add
# expect: [['a', 'a'], ['a', 'a'], ['a', 'a']]
# expect: 9 16 2 sq
# expect: 5 1
# expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
# expect: int list any int
# expect: 120 32
# expect: True True False
# expect: 5 staticmethod
# since: 3.14
