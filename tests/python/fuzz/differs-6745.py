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
try:
    for e, *e in {}:
        pass
except Exception:
    pass
show(lambda: bool({2.675: [f"0|{1.5:d}" for a in {"k": 1} if (a)] for i in gen(8)}))

# expect: closed
# expect: ValueError Unknown format code 'd' for object of type 'float'
