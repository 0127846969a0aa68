# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: [].sort(*[1.5, 2, True]))

# expect: TypeError sort() takes at most 2 arguments (3 given)
