# A generator that yields too often or not at all is no context manager.
from contextlib import contextmanager

@contextmanager
def none():
    return
    yield

@contextmanager
def twice():
    yield
    yield

for manager in (none, twice):
    try:
        with manager():
            pass
    except RuntimeError as error:
        print(error)

# expect: generator didn't yield
# expect: generator didn't stop
