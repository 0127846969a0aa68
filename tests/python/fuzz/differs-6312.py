# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
class C(list):
    pass
show(lambda: C("% d %c" % (2147483647, 0), q=0))
try:
    pass
except 0 as error:
    pass

# expect: TypeError list() takes no keyword arguments
