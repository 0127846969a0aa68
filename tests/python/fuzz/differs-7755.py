# Found by the fuzzer.
a, b, c, d, e = float(), ..., 0, 0, 0
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    pass
except Exception:
    pass
try:
    a -= {0: (123456789 << -1) for i in gen(1)}
except (TypeError, ValueError, LookupError) as error:
    print(repr(error), error.args)

# expect: closed
# expect: ValueError('negative shift count') ('negative shift count',)
