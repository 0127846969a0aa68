# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
def f():
    try:
        b, e = [[a for a in range() if a] for d in 0 if (a for i in range())]
    finally:
        match 0:
            case [a, b]:
                pass
show(lambda: "%s %r" % (0 ^ ()))

# expect: TypeError unsupported operand type(s) for ^: 'int' and 'tuple'
