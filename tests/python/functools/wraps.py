# wraps keeps name and documentation of the function within.
from functools import wraps
def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return "logged", function(*args, **kwargs)
    return wrapper
@logged
def add(a, b=2):
    "Adds two."
    return a + b
print(add(1), add.__name__, add.__doc__, add.__wrapped__(5), add.__qualname__, add.__module__)

# expect: ('logged', 3) add Adds two. 7 add __main__
