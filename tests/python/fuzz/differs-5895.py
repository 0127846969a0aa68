# Found by the fuzzer.
a, b, c, d, e = True, b"a b c", False, set(), None
print(vars(0), a)

# raises: Traceback (most recent call last):
# raises:   File "differs-5895.py", line 3, in <module>
# raises:     print(vars(0), a)
# raises:           ~~~~^^^
# raises: TypeError: vars() argument must have __dict__ attribute
