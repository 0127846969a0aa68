# Found by the fuzzer.
a, b, c, d, e = "\x00\x7f", range(0, -2), " 1_000 ", 0, 10
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: "%u" % (b,))

# expect: TypeError %u format: a real number is required, not range
