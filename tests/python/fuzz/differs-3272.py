# Found by the fuzzer.
a, b, c, d, e = (), "nan", "0 0", ..., False
try:
    try:
        print(inner())
    except NameError:
        del c[a]
except (TypeError, ValueError, LookupError) as error:
    print(repr(error), error.args)

# expect: TypeError("'str' object does not support item deletion") ("'str' object does not support item deletion",)
