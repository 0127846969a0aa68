# Marks far to the right.
a, b, c, d = 1, 2, 3, 0
result = (a + b) * (b + c) + (a * b * c) - (a - b - c) + (a + b + c) * (b - a) + (c * c) // (d * a) + b

# raises: Traceback (most recent call last):
# raises:   File "long_line.py", line 3, in <module>
# raises:     result = (a + b) * (b + c) + (a * b * c) - (a - b - c) + (a + b + c) * (b - a) + (c * c) // (d * a) + b
# raises:                                                                                      ~~~~~~~~^^~~~~~~~~
# raises: ZeroDivisionError: division by zero
