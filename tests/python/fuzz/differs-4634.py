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
show(lambda: {123456789: (not ()[[]]) for i in gen(12)})

# expect: closed
# expect: TypeError tuple indices must be integers or slices, not list
# stderr: differs-4634.py:13: SyntaxWarning: tuple indices must be integers or slices, not list; perhaps you missed a comma?
# stderr:   show(lambda: {123456789: (not ()[[]]) for i in gen(12)})
