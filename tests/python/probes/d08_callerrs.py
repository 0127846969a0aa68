def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], **{"c": 3}))
def g(a, /, b, *, c): return a, b, c
def h(): pass
def k(a, b, c=1): pass
for bad in (lambda: f(), lambda: f(1), lambda: g(a=1, b=2, c=3), lambda: g(1, 2, 3), lambda: g(1, 2), lambda: h(1), lambda: h(x=1), lambda: k(1), lambda: k(), lambda: k(1, 2, 3, 4), lambda: k(1, 2, a=3), lambda: k(1, 2, z=3), lambda: f(1, **{"c": 1, "a": 2}), lambda: f(*5), lambda: f(**5), lambda: f(**{1: 2}), lambda: g(1, 2, c=3, d=4), lambda: len(), lambda: len(1, 2), lambda: [].append(), lambda: "".join(), lambda: int("1", base=50), lambda: (lambda x: x)(), lambda: k(1, cc=2), lambda: h(*[1], **{"a": 2}), lambda: print(**{"a": 1}), lambda: max(), lambda: max(1), lambda: sorted(1, 2), lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: range(), lambda: dict(1, 2), lambda: str(1, 2, 3, 4), lambda: list(1, 2), lambda: type(), lambda: type(1, 2), lambda: object(1), lambda: enumerate(), lambda: zip(1), lambda: map(), lambda: open("x"), lambda: input()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
def defaults(a, l=[]): l.append(a); return l
print(defaults(1), defaults(2), defaults.__defaults__)
print((lambda *a, **k: (a, k))(1, x=2), (lambda a, b=1: a + b)(1))
def annotated(a: int, b: "str" = "x") -> None: ...
print(annotated.__annotations__)
def kwonly(*, a, b=2): return a, b
print(kwonly(a=1), kwonly.__kwdefaults__)
def ret(): return 1, 2
a, b = ret(); print(a, b, ret())
def early(x):
    if x: return "yes"
print(early(1), early(0))
def rec_sum(l): return l[0] + rec_sum(l[1:]) if l else 0
print(rec_sum([1, 2, 3]))
compose = lambda *fs: lambda x: __import__("functools").reduce(lambda v, f: f(v), fs, x)
print(compose(lambda x: x + 1, lambda x: x * 2)(3))
print(f.__name__, f.__code__.co_varnames, f.__code__.co_argcount) 
x = 1
def shadow():
    global x
    x = 2
    def inner():
        nonlocal_var = x
        return nonlocal_var
    return inner()
print(shadow(), x)
if (n := 5) > 3: print(n, [y := 1, y ** 2], [z for q in range(3) if (z := q * 2)])
