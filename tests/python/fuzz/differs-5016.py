# Found by the fuzzer.
a, b, c, d, e = (), 0, range(7, 2), 0, 0
try:
    c[(b if [a for a in range() if a] else [a for a in range() if a])] = ({False: (a * 1) for i in range(5, 0, 2)} != [{1.5: a[a] for i in range(3)} for a in range(3)])
    print(a)
    print(a)
except (TypeError, ValueError, LookupError) as error:
    print(repr(error), error.args)

# expect: TypeError("'int' object is not subscriptable") ("'int' object is not subscriptable",)
