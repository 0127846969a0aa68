# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
try:
    pass
except Exception as error:
    pass
show(lambda: [].sort(2147483647 << 1))
try:
    pass
except Exception as error:
    pass

# expect: TypeError sort() takes no positional arguments
