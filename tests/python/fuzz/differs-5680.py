# Found by the fuzzer.
a, b, c, d, e = 0, None, 0, 1e16, 0
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
def g():
    pass
show(lambda: g(sum(any() for i in gen(12)), 0))
try:
    n = -2
except Exception:
    pass
try:
    b ^= -1
except (TypeError, ValueError, LookupError) as error:
    print(repr(error), error.args)

# expect: closed
# expect: TypeError("unsupported operand type(s) for ^=: 'NoneType' and 'int'") ("unsupported operand type(s) for ^=: 'NoneType' and 'int'",)
