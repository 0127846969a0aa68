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
try:
    pass
except Exception as error:
    pass
show(lambda: len(any((0 ** 0) for i in gen(12)) > (42 << -2)))

# expect: closed
# expect: ValueError negative shift count
