# Found by the fuzzer.
a, b, c, d, e = None, "-7", set(), 0, ...
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    lam = {float(): (n := len(a)) for i in gen(1)}
    try:
        pass
    except Exception as err:
        pass
except Exception as error:
    print(type(error).__name__, error)

# expect: closed
# expect: TypeError object of type 'NoneType' has no len()
