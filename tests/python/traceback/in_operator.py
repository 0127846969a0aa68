# `in` on what isn't a container.
number = 15
if 5 in number:
    print("yes")

# raises: Traceback (most recent call last):
# raises:   File "in_operator.py", line 3, in <module>
# raises:     if 5 in number:
# raises:        ^^^^^^^^^^^
# raises: TypeError: argument of type 'int' is not a container or iterable
