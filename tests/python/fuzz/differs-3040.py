# Found by the fuzzer.
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    lam = [lambda k=k: (k, sum((lambda *args, **kw: ())() for i in gen(2))) for k in range(3)]
    print([one() for one in lam])
except Exception as error:
    print(type(error).__name__, error)

# expect: closed
# expect: TypeError unsupported operand type(s) for +: 'int' and 'tuple'
