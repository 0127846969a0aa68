# Several statements on a line: the one that failed is marked.
a = 1; b = 0; c = a / b; d = 5

# raises: Traceback (most recent call last):
# raises:   File "semicolons.py", line 2, in <module>
# raises:     a = 1; b = 0; c = a / b; d = 5
# raises:                       ~~^~~
# raises: ZeroDivisionError: division by zero
