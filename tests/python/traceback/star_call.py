# A starred argument that can't be unpacked.
def f(*args):
    return args

numbers = 7
f(*numbers)

# raises: Traceback (most recent call last):
# raises:   File "star_call.py", line 6, in <module>
# raises:     f(*numbers)
# raises:     ~^^^^^^^^^^
# raises: TypeError: __main__.f() argument after * must be an iterable, not int
