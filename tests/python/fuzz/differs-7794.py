# Found by the fuzzer.
a, b, c, d, e = "Hello World", 255, range(-2, 3), 0, 0
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
def f():
    try:
        pass
    finally:
        pass
show(lambda: f((any(d for i in zip(list("abc"), gen(3))) and 0), *[] * 2, q=(1/3 << 5), **dict()))

# expect: closed
# expect: TypeError unsupported operand type(s) for <<: 'float' and 'int'
