# Found by the fuzzer.
try:
    pass
except Exception as error:
    pass
print(0() if ([].sort(*[1, 2, 3]) and 0) else 0)

# raises: differs-6557.py:6: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
# raises:   print(0() if ([].sort(*[1, 2, 3]) and 0) else 0)
# raises: Traceback (most recent call last):
# raises:   File "differs-6557.py", line 6, in <module>
# raises:     print(0() if ([].sort(*[1, 2, 3]) and 0) else 0)
# raises:                   ~~~~~~~^^^^^^^^^^^^
# raises: TypeError: sort() takes at most 2 arguments (3 given)
