# Found by the fuzzer.
a, b, c, d, e = 0.1, 0, 0, b"a b c", 0
try:
    del d[:]
except Exception as error:
    print(type(error).__name__, error)

# expect: TypeError 'bytes' object does not support item deletion
