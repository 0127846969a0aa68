# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
def f(p, /, q=0, *, r):
    pass
show(lambda: f(1000 * False))
try:
    c[0(i for i in range())] = any({**0, 0: {0: (a == a == a) for i in iter([1, 2, 3])}} for i in range(1, 0, 5))
    it = gen(1)
    print(next(it), it.close())
    print(list(it))
    print(b)
except (TypeError, ValueError, LookupError) as error:
    print(repr(error), error.args)

# expect: TypeError f() missing 1 required keyword-only argument: 'r'
# raises: differs-3189.py:11: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
# raises:   c[0(i for i in range())] = any({**0, 0: {0: (a == a == a) for i in iter([1, 2, 3])}} for i in range(1, 0, 5))
# raises: Traceback (most recent call last):
# raises:   File "differs-3189.py", line 11, in <module>
# raises:     c[0(i for i in range())] = any({**0, 0: {0: (a == a == a) for i in iter([1, 2, 3])}} for i in range(1, 0, 5))
# raises:     ^
# raises: NameError: name 'c' is not defined
