# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
class D():
    pass
try:
    pass
except Exception as error:
    pass
show(lambda: D(**{1: 2}))

# expect: TypeError D() takes no arguments
