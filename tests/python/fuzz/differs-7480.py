# Found by the fuzzer.
def show(what):
    try:
        print(repr(what()))
    except Exception as error:
        pass
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
show(lambda: "%i" % any("0 0".format() for i in (i for i in gen(2))))

# expect: closed
# expect: '1'
