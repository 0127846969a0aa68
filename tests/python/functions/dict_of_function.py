# What a function is told by others lies in its __dict__, and nothing else.
from functools import wraps


def plain(a: int, b: str = "x") -> bool:
    """Documented."""


print(plain.__annotations__, plain.__dict__)
plain.note = 1
plain.__doc__ = "changed"
plain.__module__ = "elsewhere"
print(vars(plain), plain.__doc__, plain.__module__, plain.__type_params__)


def logged(function):
    @wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


@logged
def add(a: int, b: int) -> int:
    """Adds."""
    return a + b


def generic[T](item: T) -> T:
    return item


print(list(vars(add)), add.__name__, add.__doc__, add.__annotations__, add(1, 2))
print(generic.__type_params__, vars(generic))

# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'return': <class 'bool'>} {}
# expect: {'note': 1} changed elsewhere ()
# expect: ['__wrapped__'] add Adds. {'a': <class 'int'>, 'b': <class 'int'>, 'return': <class 'int'>} 3
# expect: (T,) {}
