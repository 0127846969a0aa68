# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
try:
    pass
except Exception:
    pass
show(lambda: "%*d" % (-255 ** 5))

# expect: OverflowError Python int too large to convert to C ssize_t
