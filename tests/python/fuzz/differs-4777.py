# Found by the fuzzer.
a, b, c, d, e = 1, None, ..., 0, "-7"
print(c in dict(range(2)) not in 0)

# raises: Traceback (most recent call last):
# raises:   File "differs-4777.py", line 3, in <module>
# raises:     print(c in dict(range(2)) not in 0)
# raises:                ~~~~^^^^^^^^^^
# raises: TypeError: object is not iterable
# raises: Cannot convert dictionary update sequence element #0 to a sequence
