# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
class C:
    __slots__ = ("v", "w")
    v = False
x = C()
show(lambda: x.w)
try:
    pass
except Exception:
    pass

# raises: Traceback (most recent call last):
# raises:   File "differs-2074.py", line 7, in <module>
# raises:     class C:
# raises:         __slots__ = ("v", "w")
# raises:         v = False
# raises: ValueError: 'v' in __slots__ conflicts with class variable
