# Found by the fuzzer.
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    try:
        pass
    except ValueError:
        pass
    assert any((3) for i in gen(3)), 0
    def inner():
        if a:
            pass
        elif 0:
            a = 0[:3]
        c[a] = a
    print(inner())
except Exception as error:
    print(type(error).__name__, error)

# expect: closed
# expect: UnboundLocalError cannot access local variable 'a' where it is not associated with a value
# stderr: differs-4038.py:18: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
# stderr:   a = 0[:3]
