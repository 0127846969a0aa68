# Found by the fuzzer.
a, b, c, d, e = None, "0x1f", set(), 4611686018427387904, False
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
print(b, [None for c in {"b": 2, "a": 1, "k": 0} if (any((0 ^ 2147483647) for i in gen(1)) * 7)])

# expect: closed
# expect: closed
# expect: closed
# expect: 0x1f [None, None, None]
