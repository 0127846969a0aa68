# Found by the fuzzer.
a, b, c, d, e = 0, ..., 0, ..., b"\xff\x00"
try:
    d //= 5
    if sum():
        pass
except (TypeError, ValueError, LookupError) as error:
    print(repr(error), error.args)
try:
    c[any(0[a[:]] for i in enumerate())] = (f"0|0" for i in iter())
    try:
        pass
    except LookupError:
        try:
            if a:
                pass
        except (ArithmeticError, LookupError):
            a = len(a)
        else:
            a = len(a)
            import math
            print(math.__name__)
    else:
        a += any(sorted({i % 3 for i in range(3)}) for i in gen(3))
        def it():
            x = yield from dict(p=1, q=0)
            print("returned", x)
            yield x
        print(list(it()))
    print(b)
except (TypeError, ValueError, LookupError) as error:
    print(repr(error), error.args)

# expect: TypeError("unsupported operand type(s) for //=: 'ellipsis' and 'int'") ("unsupported operand type(s) for //=: 'ellipsis' and 'int'",)
# expect: TypeError('iter expected at least 1 argument, got 0') ('iter expected at least 1 argument, got 0',)
# stderr: differs-7677.py:10: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
# stderr:   c[any(0[a[:]] for i in enumerate())] = (f"0|0" for i in iter())
# stderr: differs-7677.py:10: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
# stderr:   c[any(0[a[:]] for i in enumerate())] = (f"0|0" for i in iter())
