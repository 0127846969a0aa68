# A context manager made by contextmanager is also a decorator.
from contextlib import contextmanager

@contextmanager
def traced():
    print("[", end="")
    yield
    print("]")

@traced()
def hello():
    print("hello", end="")

hello()
hello()

# expect: [hello]
# expect: [hello]
