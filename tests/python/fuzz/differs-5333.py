# Found by the fuzzer.
a, b, c, d, e = 97, 0, 0, set(), 0
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
show(lambda: tuple(0 or any((a == a == a) for i in gen(3))))

# expect: closed
# expect: TypeError 'bool' object is not iterable
