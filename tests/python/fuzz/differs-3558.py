# Found by the fuzzer.
a, b, c, d, e = 0, 1, "12", [None, 0, ""], range(-1, 7)
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    (a := any(d for i in zip([None, 0, ""], gen(3))))
    print(a)
except 0 as error:
    pass

# expect: closed
# expect: True
