# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: f"{18446744073709551616:c}")

# expect: OverflowError Python int too large to convert to C long
