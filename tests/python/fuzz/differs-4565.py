# Found by the fuzzer.
a, b, c, d, e = "Hello World", set(), "12", -2.5, 0
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    d[7:5:7] += 1
    for e in zip():
        pass
except (TypeError, ValueError, LookupError) as error:
    pass
show(lambda: list().insert(3, any([a[a] for a in {"k": 1}.items() if (3)] for i in gen(12))))
show(lambda: "ǆ".split([]))

# expect: TypeError tuple indices must be integers or slices, not tuple
# expect: closed
# expect: TypeError must be str or None, not list
