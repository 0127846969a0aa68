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
def g():
    pass
show(lambda: g({[]: 0 for i in gen(2)}, 0))

# expect: closed
# expect: TypeError cannot use 'list' as a dict key (unhashable type: 'list')
