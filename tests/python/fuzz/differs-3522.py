# Found by the fuzzer.
a, b, c, d, e = True, -1, True, range(7, 5), False
del d[::5]

# raises: Traceback (most recent call last):
# raises:   File "differs-3522.py", line 3, in <module>
# raises:     del d[::5]
# raises:         ~^^^^^
# raises: TypeError: 'range' object does not support item deletion
