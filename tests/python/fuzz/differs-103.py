# Found by the fuzzer.
try:
    for c, *a in {"k": 1}:
        pass
    del c[a]
except Exception as error:
    print(type(error).__name__, error)

# expect: TypeError 'str' object does not support item deletion
