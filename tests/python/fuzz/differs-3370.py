# Found by the fuzzer.
a, b, c, d, e = b"\xc3\xa4", 0, 0, 97, True
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    for c in gen(1):
        if [0 for d in [3] if ("%s %r" % (a, a) >= (lambda p, q=any(a for i in range(3)): a)(~0))]: break
except Exception as error:
    print(type(error).__name__, error)

# expect: closed
# expect: TypeError '>=' not supported between instances of 'str' and 'bytes'
