# suppress takes what it names out of an exception group; an abstract context manager needs its __exit__.
from contextlib import AbstractContextManager, contextmanager, suppress
def fail():
    raise ExceptionGroup("two", [ValueError(1), TypeError(2)])
try:
    with suppress(ValueError):
        fail()
except* TypeError as group:
    print(repr(group))
with suppress(ValueError, TypeError):
    fail()
print(isinstance(suppress(), AbstractContextManager), isinstance(1, AbstractContextManager))
try:
    AbstractContextManager()
except TypeError as error:
    print(error)

# expect: ExceptionGroup('two', [TypeError(2)])
# expect: True False
# expect: Can't instantiate abstract class AbstractContextManager without an implementation for abstract method '__exit__'
# since: 3.14
