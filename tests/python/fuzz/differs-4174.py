# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
class C:
    __slots__ = ("v", "w")
    def __init__(self, v=0):
        pass
    v = 0
x = C()
show(lambda: x.w)

# raises: Traceback (most recent call last):
# raises:   File "differs-4174.py", line 7, in <module>
# raises:     class C:
# raises:     ...<3 lines>...
# raises:         v = 0
# raises: ValueError: 'v' in __slots__ conflicts with class variable
