import sys
def deep(n): return deep(n + 1)
try: deep(0)
except RecursionError as e: print("1", e)
class R:
    def __repr__(self): return repr(self)
try: repr(R())
except RecursionError as e: print("2", str(e)[:36])
class E:
    def __eq__(self, o): return self == o
try: E() == E()
except RecursionError as e: print("3", str(e)[:36])
class A:
    def __add__(self, o): return self + o
try: A() + 1
except RecursionError as e: print("4", str(e)[:36])
class G:
    def __getattr__(self, n): return getattr(self, n + "x")
try: G().a
except RecursionError as e: print("5", str(e)[:36])
class C:
    def __call__(self): return self()
try: C()()
except RecursionError as e: print("6", str(e)[:36])
class I:
    def __iter__(self): return iter(self)
try: iter(I())
except RecursionError as e: print("7", str(e)[:36])
l = []
for _ in range(100000): l = [l]
try: repr(l)
except RecursionError as e: print("8", str(e)[:36])
m = []
for _ in range(100000): m = [m]
try: l == m
except RecursionError as e: print("9", str(e)[:36])
t = ()
for _ in range(100000): t = (t,)
try: hash(t)
except RecursionError as e: print("10", str(e)[:36])
d = {}
for _ in range(100000): d = {1: d}
try: repr(d)
except RecursionError as e: print("11", str(e)[:36])
del l, m, t, d
def g(n):
    yield from g(n + 1)
try: next(g(0))
except RecursionError as e: print("12", e)
class P:
    @property
    def x(self): return self.x
try: P().x
except RecursionError as e: print("13", str(e)[:36])
class L:
    def __len__(self): return len(self)
try: len(L())
except RecursionError as e: print("14", str(e)[:36])
class B:
    def __bool__(self): return bool(self)
try: bool(B())
except RecursionError as e: print("15", str(e)[:36])
class S:
    def __str__(self): return f"{self}"
try: str(S())
except RecursionError as e: print("16", str(e)[:36])
class H:
    def __hash__(self): return hash(self)
try: hash(H())
except RecursionError as e: print("17", str(e)[:36])
class N:
    def __new__(cls): return N()
try: N()
except RecursionError as e: print("18", str(e)[:36])
class K:
    def __init__(self): K()
try: K()
except RecursionError as e: print("19", str(e)[:36])
def srt(x): return sorted([1], key=srt)
try: srt(1)
except RecursionError as e: print("20", str(e)[:36])
def mp(x): return list(map(mp, [1]))
try: mp(1)
except RecursionError as e: print("21", str(e)[:36])
class X:
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
try:
    with X(): pass
except RecursionError as e: print("22", str(e)[:36])
f = lambda: 0
for _ in range(5000): f = (lambda g: lambda: g())(f)
try: f()
except RecursionError as e: print("23", str(e)[:36])
def count(n):
    return 1 if n == 0 else 1 + count(n - 1)
print(count(900))
print(sys.getrecursionlimit())
sys.setrecursionlimit(200)
try: count(300)
except RecursionError: print("low")
sys.setrecursionlimit(5000)
print(count(4000))
