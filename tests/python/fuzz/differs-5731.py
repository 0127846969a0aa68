# Found by the fuzzer.
a, b, c, d, e = range(), 0, 0, 0, 0
def g():
    try:
        try:
            pass
        except* Exception:
            pass
        a = 0[:3]
    except 0:
        pass
    yield ((sum(a for i in range()) <= [a for a in range() if a]) for i in b)

# raises: differs-5731.py:9: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
# raises:   a = 0[:3]
# raises: Traceback (most recent call last):
# raises:   File "differs-5731.py", line 2, in <module>
# raises:     a, b, c, d, e = range(), 0, 0, 0, 0
# raises:                     ~~~~~^^
# raises: TypeError: range expected at least 1 argument, got 0
