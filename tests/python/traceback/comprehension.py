# List comprehensions are inlined: no frame of their own.
values = ["1", "x"]
numbers = [int(v) for v in values]

# raises: Traceback (most recent call last):
# raises:   File "comprehension.py", line 3, in <module>
# raises:     numbers = [int(v) for v in values]
# raises:                ~~~^^^
# raises: ValueError: invalid literal for int() with base 10: 'x'
