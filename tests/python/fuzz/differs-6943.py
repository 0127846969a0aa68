# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
class C():
    pass
x = C()
try:
    pass
except Exception as error:
    pass
show(lambda: x(*list(), **{1: 2}))

# expect: TypeError 'C' object is not callable
