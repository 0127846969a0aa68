# Found by the fuzzer.
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
show(lambda: ([*[], any((3) for i in gen(3))] and "%10.4g %x" % (1.5, True)).pop())

# expect: closed
# expect: AttributeError 'str' object has no attribute 'pop'
