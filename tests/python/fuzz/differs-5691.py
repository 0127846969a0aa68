# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        pass
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
show(lambda: (float()).__add__([*{}.items(), any((3) for i in gen(3))]))

# expect: closed
# expect: NotImplemented
