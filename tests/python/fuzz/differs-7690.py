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
    a = d if 0[any([*"abc", 0] for i in gen(1))] else 0
except Exception:
    pass
show(lambda: next(x))

# expect: closed
# expect: NameError name 'x' is not defined
# stderr: differs-7690.py:14: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
# stderr:   a = d if 0[any([*"abc", 0] for i in gen(1))] else 0
