# Found by the fuzzer.
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
show(lambda: list(zip([1.5, 2, True], gen(5), strict=False)))

# expect: closed
# expect: [(1.5, 0), (2, 1), (True, 2)]
