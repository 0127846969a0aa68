# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
def deco(arg):
    def apply(function):
        def inner():
            pass
        return inner
    return apply
@deco(b"\xff\x00")
def f():
    e[0(a for i in range())] = 0(0 for i in d)
show(lambda: f(q=dict(), **{"q": 0}))

# expect: TypeError __main__.deco.<locals>.apply.<locals>.inner() got multiple values for keyword argument 'q'
# stderr: differs-7463.py:15: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
# stderr:   e[0(a for i in range())] = 0(0 for i in d)
# stderr: differs-7463.py:15: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
# stderr:   e[0(a for i in range())] = 0(0 for i in d)
