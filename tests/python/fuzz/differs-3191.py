# Found by the fuzzer.
a, b, c, d, e = 0 - 1, None, 0, 0, "line\nbreak\r\n"
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
show(lambda: [sorted({}), any((3) for i in gen(2)), ["abc" % a for b in map(str, [1, 2])]].sort((lambda p, q=sorted({i % 3 for i in range(2)}): (p, q))([a[a] for b in {"k": 1} if (0 << 1)]), *[1, 2, 3], q=(-"abc" + "abc"), **{1: 2}))

# expect: closed
# expect: TypeError not all arguments converted during string formatting
