# Found by the fuzzer.
a, b = {1, 2, 3, 4}, {-255, 4, 5}
print(a <= b, a & b, a - b, b - a, a ^ b, a.union(), a.intersection([1, b]))

# raises: Traceback (most recent call last):
# raises:   File "differs-4310.py", line 3, in <module>
# raises:     print(a <= b, a & b, a - b, b - a, a ^ b, a.union(), a.intersection([1, b]))
# raises:                                                          ~~~~~~~~~~~~~~^^^^^^^^
# raises: TypeError: unhashable type: 'set'
