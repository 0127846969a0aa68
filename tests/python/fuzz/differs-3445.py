# Found by the fuzzer.
a, b, c, d, e = {}, 123456789, 97, ..., range(5, 2)
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    for e in gen(3):
        if {**{}, 0: (-a)}: break
except Exception as error:
    print(type(error).__name__, error)

# expect: closed
# expect: TypeError bad operand type for unary -: 'dict'
