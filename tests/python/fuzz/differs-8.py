# Found by the fuzzer.
def show(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)
def f(p, /, q, *, r, **k):
    pass
g = f
try:
    try:
        pass
    except* ValueError:
        pass
except Exception as error:
    pass
show(lambda: bool((not ((1000 ^ complex(7, 2)) < [(True % b) for a in map(str, ["aa", "b", ""])] not in {**{1: "a", 2.0: "b", True: "c"}, None: (not {"k": a for i in range(3)})}[None:1:None]))))
show(lambda: g(*[{(): ((~True) if [3, 1, 2, 10, -5] else (False ** 2)) for i in sorted([1.5, 2, True], key=str)}, a, (256 % 123456789012345678901234567890)], **[[3, 1, 2, 10, -5], False]))
print(f(**range(0, 3)), g(p=(-{7: (lambda p, q=[*filter(None, [3, 1, 2, 10, -5]), [hex(a) for e in sorted([], key=str)]]: ((~1) or {**{}, 0: sum(a for i in range(3))}))(((~0) in (lambda *args, **kw: (args, kw))(q=len(a), **{"p": 0}) != (True << 1))) for i in reversed([[1, 2], [3]])}), q=(sorted({i % 2 for i in range(12)}) @ (lambda p, q=(97 - 123456789): [p, q, (2 ** 1)])((lambda p, q=(False % 1): [p, q, (sum({"k": a for i in range(3)} for i in iter([1, 2, 3])) or ([1, 2, 3] and (0 << 1)))])("%+d" % {1, 2, 3})))))

# expect: TypeError unsupported operand type(s) for ^: 'int' and 'complex'
# expect: NameError name 'a' is not defined
# raises: differs-8.py:18: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
# raises:   show(lambda: g(*[{(): ((~True) if [3, 1, 2, 10, -5] else (False ** 2)) for i in sorted([1.5, 2, True], key=str)}, a, (256 % 123456789012345678901234567890)], **[[3, 1, 2, 10, -5], False]))
# raises: Traceback (most recent call last):
# raises:   File "differs-8.py", line 19, in <module>
# raises:     print(f(**range(0, 3)), g(p=(-{7: (lambda p, q=[*filter(None, [3, 1, 2, 10, -5]), [hex(a) for e in sorted([], key=str)]]: ((~1) or {**{}, 0: sum(a for i in range(3))}))(((~0) in (lambda *args, **kw: (args, kw))(q=len(a), **{"p": 0}) != (True << 1))) for i in reversed([[1, 2], [3]])}), q=(sorted({i % 2 for i in range(12)}) @ (lambda p, q=(97 - 123456789): [p, q, (2 ** 1)])((lambda p, q=(False % 1): [p, q, (sum({"k": a for i in range(3)} for i in iter([1, 2, 3])) or ([1, 2, 3] and (0 << 1)))])("%+d" % {1, 2, 3})))))
# raises:           ~^^^^^^^^^^^^^^^
# raises: TypeError: __main__.f() argument after ** must be a mapping, not range
