# Found by the fuzzer.
a, b, c, d, e = " 1_000 ", range(-1, 0), 0, 0, "a,b,,c"
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: [].sort(4611686018427387904 // 3))

# expect: TypeError sort() takes no positional arguments
