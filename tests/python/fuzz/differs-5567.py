# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
class C(str):
    pass
x = C()
try:
    pass
except Exception:
    pass
show(lambda: sorted([x, x]))

# expect: ['', '']
