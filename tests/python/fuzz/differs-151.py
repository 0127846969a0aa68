# Found by the fuzzer.
print(1e308 ** 5)
try:
    pass
except Exception:
    pass

# raises: Traceback (most recent call last):
# raises:   File "fuzz.py", line 2, in <module>
# raises:     print(1e308 ** 5)
# raises:           ~~~~~~^^~~
# raises: OverflowError: (68, 'Result not representable')
