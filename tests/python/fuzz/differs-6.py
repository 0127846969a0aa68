# Found by the fuzzer.
a, b, c, d, e = "1.5", range(2, -1), False, float("inf"), 1e16
try:
    del e[(~True)]
except Exception as error:
    pass
raise Exception(()) from AttributeError("a", name="n")

# raises: differs-6.py:4: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
# raises:   del e[(~True)]
# raises: AttributeError: a
# raises:
# raises: The above exception was the direct cause of the following exception:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "differs-6.py", line 7, in <module>
# raises:     raise Exception(()) from AttributeError("a", name="n")
# raises: Exception: ()
