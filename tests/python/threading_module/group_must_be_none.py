# The argument `group` is reserved.
from threading import Thread

try:
    Thread("group")
except AssertionError as error:
    print(error)
for arguments in ({"nonsense": 1}, {"daemon": None, "target": None, "args": (), "kwargs": None}):
    try:
        print(Thread(**arguments).daemon)
    except TypeError as error:
        print(type(error).__name__)

# expect: group argument must be None for now
# expect: TypeError
# expect: False
