# Found by the fuzzer.
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
print((~97), (not [0 for d in zip(["aa", "b", ""], gen(12))]))

# expect: closed
# expect: -98 False
