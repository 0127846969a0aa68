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
    assert (not sum(() for i in gen(3)))(), 0
except Exception:
    pass
show(lambda: "aaa".join([3, 1, 2, 10, -5]))

# expect: closed
# expect: TypeError sequence item 0: expected str instance, int found
