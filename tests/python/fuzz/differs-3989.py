# Found by the fuzzer.
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    for (), c in (i for i in gen(12)):
        pass
except (TypeError, ValueError, LookupError) as error:
    print(repr(error), error.args)

# expect: closed
# expect: TypeError('cannot unpack non-iterable int object') ('cannot unpack non-iterable int object',)
