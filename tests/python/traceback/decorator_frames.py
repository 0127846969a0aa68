# Wrappers show up as frames of their own.
def logged(function):
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)  # expect: calling divide
        return function(*args, **kwargs)
    return wrapper

@logged
def divide(a, b):
    return a / b

divide(1, b=0)

# raises: Traceback (most recent call last):
# raises:   File "decorator_frames.py", line 12, in <module>
# raises:     divide(1, b=0)
# raises:     ~~~~~~^^^^^^^^
# raises:   File "decorator_frames.py", line 5, in wrapper
# raises:     return function(*args, **kwargs)
# raises:   File "decorator_frames.py", line 10, in divide
# raises:     return a / b
# raises:            ~~^~~
# raises: ZeroDivisionError: division by zero
