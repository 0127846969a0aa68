# Found by the fuzzer.
a, b, c, d, e = None, range(7, 0), 0, b"abc", 0
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
    except TypeError:
        pass
show(lambda: f((lambda p, q=0: 0)(a if a else a)[*zip([a, a, a], gen(3)), ()], [*reversed([None, 0, ""]), (lambda *args, **kw: (args, kw))(*[1, 2, 3])][(2 // True)]))

# expect: closed
# expect: TypeError 'int' object is not subscriptable
