# Found by the fuzzer.
a, b, c, d, e = 0, 0, range(5, 1), range(5, -1), 0
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    a.attr = (sum(0 for i in sorted([], key=str)) not in {0: "0".format() for i in zip([1.5, 2, True], gen(3))})
    try:
        try:
            pass
        finally:
            pass
        for c, *a in 0:
            pass
    except Exception:
        pass
except Exception as error:
    print(type(error).__name__)

# expect: closed
# expect: AttributeError
