# Found by the fuzzer.
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
def f(p, /, q=None, *, r):
    try:
        pass
    except OSError:
        pass
c = ["aa", "b", ""]
try:
    for a in c:
        if (not any((~1.5) for i in gen(12))): continue
except Exception as error:
    pass
show(lambda: f())

# expect: closed
# expect: TypeError f() missing 1 required positional argument: 'p'
