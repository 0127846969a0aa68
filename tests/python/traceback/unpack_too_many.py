# Too many values to unpack.
for a, b in [(1, 2), (3, 4, 5)]:
    print(a, b)  # expect: 1 2

# raises: Traceback (most recent call last):
# raises:   File "unpack_too_many.py", line 2, in <module>
# raises:     for a, b in [(1, 2), (3, 4, 5)]:
# raises:         ^^^^
# raises: ValueError: too many values to unpack (expected 2, got 3)
