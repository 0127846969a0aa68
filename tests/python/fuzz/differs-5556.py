# Found by the fuzzer.
a, b, c, d, e = None, b"\xff\x00", 123456.789, 42, 0
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
show(lambda: [any(sum((lambda p, q=(a == a == a): q)(0 ** 1) for i in "aaa") for i in gen(2)) for c in gen(3)])

# expect: closed
# expect: closed
# expect: closed
# expect: closed
# expect: [True, True, True]
