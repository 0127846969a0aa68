# Found by the fuzzer.
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    pass
except 0 as error:
    pass
print([b"a b c", ...], (any((9223372036854775807 << 0) for i in gen(5)) in ()))

# expect: closed
# expect: [b'a b c', Ellipsis] False
