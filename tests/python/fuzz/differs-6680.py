# Found by the fuzzer.
a, b, c, d, e = ..., 9223372036854775807, 0.5, 65, None
def show(what):
    try:
        print(what())
    except Exception as error:
        pass
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    try:
        pass
    finally:
        b: int = [[1, 2, 3] for c in gen(3)]
except Exception as error:
    pass
try:
    e = e = {**dict(p=1, q=1), 42: (f"0" if (a == a == a) else 0)}
except Exception as error:
    pass
show(lambda: (sorted({}) @ {**{}, 123456789: sum(a[:] for i in gen(3))}[(lambda p, q=(0 ** 2): [p, q, (0 + 0)])([(-a) for a in (i for i in range(3)) if (0 << 1)])]))
print(a, b, c, d, e)

# expect: closed
# expect: closed
# expect: Ellipsis [[1, 2, 3], [1, 2, 3], [1, 2, 3]] 0.5 65 {'p': 1, 'q': 1, 42: '0'}
