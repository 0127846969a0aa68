# Without an `__init__` of its own a `local` takes no arguments.
import threading

try:
    threading.local(1)
except TypeError as error:
    print(error)
try:
    threading.local(x=1)
except TypeError as error:
    print(error)
print(threading.local().__dict__)

# expect: Initialization arguments are not supported
# expect: Initialization arguments are not supported
# expect: {}
