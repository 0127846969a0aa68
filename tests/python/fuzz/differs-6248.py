# Found by the fuzzer.
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    for b, e in gen(5):
        pass
except (KeyError, TypeError) as err:
    print("caught", type(err).__name__, err)

# expect: closed
# expect: caught TypeError cannot unpack non-iterable int object
