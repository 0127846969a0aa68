# Found by the fuzzer.
class C:
    def __del__(self): print("deleted")
x, y = C(), D0
try:
    pass
except Exception:
    pass

# expect: deleted
# raises: Traceback (most recent call last):
# raises:   File "differs-1010.py", line 4, in <module>
# raises:     x, y = C(), D0
# raises:                 ^^
# raises: NameError: name 'D0' is not defined
