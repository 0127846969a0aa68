# Found by the fuzzer.
a, b, c, d, e = "0 0", 10, 0, 0, "it's"
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    for d in gen(12):
        b, () = sorted([a, a, a], key=str)
except Exception as error:
    print(type(error).__name__, error)

# expect: closed
# expect: ValueError too many values to unpack (expected 2, got 3)
