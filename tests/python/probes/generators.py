# Many small questions about generators.
def g():
    x = yield 1
    print("got", x)
    try:
        y = yield 2
        print("y", y)
    except ValueError as e:
        print("caught", e)
        yield 99
    finally:
        print("fin")
    return "ret"
it = g(); print(next(it), it.send("a"), it.throw(ValueError("v")))
try: next(it)
except StopIteration as e: print("stop", e.value)
def sub():
    r = yield "s1"
    return ("sub", r)
def deleg():
    res = yield from sub()
    print("res", res)
    yield from [1, 2]
    return "end"
d = deleg(); print(next(d), d.send("X"), next(d))
try: next(d)
except StopIteration as e: print(e.value)
def inf():
    n = 0
    while True:
        yield n
        n += 1
import itertools
print(list(itertools.islice(inf(), 3, 8, 2)))
gen = (i * i for i in range(5))
print(sum(gen), list(gen))
def bad():
    yield 1
    raise StopIteration("x")
b = bad(); next(b)
try: next(b)
except RuntimeError as e: print(e, repr(e.__cause__))
try:
    it2 = g(); it2.send(5)
except TypeError as e: print(e)
def rec(n):
    if n: yield from rec(n - 1)
    yield n
print(list(rec(5)))
print([x for x in rec(3)], {x for x in rec(2)}, {x: x for x in rec(2)})
def flat(l):
    for e in l:
        if isinstance(e, list): yield from flat(e)
        else: yield e
print(list(flat([1, [2, [3, [4]], 5]])))
def reent():
    yield next(me)
me = reent()
try: next(me)
except ValueError as e: print(e)
g3 = g(); next(g3); g3.close(); print(list(g3))
try: g3.throw(KeyError("late"))
except KeyError as e: print("late", e)
print(type(g3), g3.__name__, g3.gi_frame)
a, *b = (i for i in range(4)); print(a, b)
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in itertools.takewhile(lambda p: p * p <= n, found)):
            found.append(n); yield n
        n += 1
print(list(itertools.islice(primes(), 15)))
def ctx():
    with open_it():
        yield 1
class open_it:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0]); return False
for x in ctx(): print("in", x)
c = ctx(); next(c); del c
print("after del")
def coroutine():
    total = 0
    while True:
        v = yield total
        if v is None: return total
        total += v
co = coroutine(); next(co)
for v in (1, 2, 3): print(co.send(v))
try: co.send(None)
except StopIteration as s: print("total", s.value)

# expect: got a
# expect: caught v
# expect: 1 2 99
# expect: fin
# expect: stop ret
# expect: res ('sub', 'X')
# expect: s1 1 2
# expect: end
# expect: [3, 5, 7]
# expect: 30 []
# expect: generator raised StopIteration StopIteration('x')
# expect: can't send non-None value to a just-started generator
# expect: [0, 1, 2, 3, 4, 5]
# expect: [0, 1, 2, 3] {0, 1, 2} {0: 0, 1: 1, 2: 2}
# expect: [1, 2, 3, 4, 5]
# expect: generator already executing
# expect: []
# expect: late 'late'
# expect: <class 'generator'> g None
# expect: 0 [1, 2, 3]
# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
# expect: enter
# expect: in 1
# expect: exit None
# expect: enter
# expect: exit <class 'GeneratorExit'>
# expect: after del
# expect: 1
# expect: 3
# expect: 6
# expect: total 6
# since: 3.14
