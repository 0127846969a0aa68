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
show(lambda: list(zip(range(0), gen(2), strict=True)))

# expect: closed
# expect: ValueError zip() argument 2 is longer than argument 1
