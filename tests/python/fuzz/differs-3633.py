# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
class C:
    __slots__ = ()
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
x = C()
show(lambda: setattr(x, "z", 1))

# expect: AttributeError 'C' object has no attribute 'z'
