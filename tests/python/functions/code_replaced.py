# The code of a function can be given to another.
def f(x): return x + 1
def g(x): return x * 100
before = f
f.__code__ = g.__code__
print(f(5), before(5), f.__name__, f.__code__ is g.__code__)  # expect: 500 500 f True
