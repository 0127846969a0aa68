# The name of a module of the standard library that wasn't imported.
def area(r):
    return math.pi * r ** 2

area(1)

# raises: Traceback (most recent call last):
# raises:   File "name_forgot_import.py", line 5, in <module>
# raises:     area(1)
# raises:     ~~~~^^^
# raises:   File "name_forgot_import.py", line 3, in area
# raises:     return math.pi * r ** 2
# raises:            ^^^^
# raises: NameError: name 'math' is not defined. Did you forget to import 'math'?
