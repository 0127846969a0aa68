assert 1 == 1, "no"
try: assert 1 == 2, "msg"
except AssertionError as e: print(repr(e))
try: assert False
except AssertionError as e: print(repr(e))
i = 0
while True:
    i += 1
    if i == 3: continue
    if i > 5: break
else: print("never")
print(i)
for n in range(2, 10):
    for x in range(2, n):
        if n % x == 0: break
    else: print(n, "prime")
pass; ...; x = y = z = []; x.append(1); print(y, z is x)
del x
try: x
except NameError as e: print(e)
print([i for i in range(20) if i % 2 if i % 3], [(a, b) for a in "ab" for b in range(2)], [[j for j in range(i)] for i in range(3)], {k: v for k, v in [("a", 1)]}, {c for c in "aab"}, sum(i for i in range(4)))
print(1 if True else 2, not None, None is None, 1 in [1], 1 not in [1], "a" if "" else "b")
with __import__("contextlib").suppress(ValueError): raise ValueError
a = b = 3; a, b = b, a + 1; print(a, b)
print(*(1, 2), *[3], **{"sep": "-"})
def f(): yield
print(type(f()).__name__, 0x10, 1e3, 1j if 0 else "", "a" "b", """t
q""", r"\x")
try: exec("1+1")
except NotImplementedError as e: print("refused")
lst = [5, 3, 8]; lst.sort(key=lambda v: -v); print(lst, lst[-1:], lst and lst[0])
print(__file__ if 0 else "", __doc__, sorted(k for k in globals() if k.startswith("__")))
import os, sys, time, random, json, math, itertools, functools, collections, string, copy, operator
print(json.dumps({"a": [1, None, True, 1.5, "é\n"]}), json.loads('{"x": [1, 2.5, null, "\\u00e9"]}'), json.dumps([1, 2], indent=2))
print(list(itertools.chain([1], [2])), list(itertools.product("ab", repeat=2))[:3], list(itertools.combinations([1, 2, 3], 2)), list(itertools.accumulate([1, 2, 3])), list(itertools.groupby("aab"))[0][0], list(itertools.permutations([1, 2, 3], 2))[:2], list(itertools.zip_longest([1], [2, 3])), list(itertools.batched("abcde", 2)), list(itertools.pairwise([1, 2, 3])))
random.seed(42); print(random.random(), random.randint(1, 10), random.choice("abc"), random.sample(range(10), 3), random.shuffle([1]), random.gauss(0, 1), random.uniform(1, 2))
print(copy.deepcopy([[1]]), operator.itemgetter(1)([1, 2]), operator.add(1, 2), sys.version_info[:2], sys.maxsize, time.time() > 0, os.path.join("a", "b"))
print(sys.getrefcount([]), sys.getsizeof(1) , sys.byteorder, sys.argv[1:], sys.platform if 0 else "")
