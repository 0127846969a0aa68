# An exception while a decorator is applied.
def check(function):
    raise TypeError(f"{function.__name__} not wanted")

@check
def f():
    pass

# raises: Traceback (most recent call last):
# raises:   File "decorator_raises.py", line 5, in <module>
# raises:     @check
# raises:      ^^^^^
# raises:   File "decorator_raises.py", line 3, in check
# raises:     raise TypeError(f"{function.__name__} not wanted")
# raises: TypeError: f not wanted
