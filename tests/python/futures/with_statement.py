# The `with` statement shuts the pool down, also after an exception.
# needs: threads
from concurrent.futures import ThreadPoolExecutor

try:
    with ThreadPoolExecutor(1) as executor:
        future = executor.submit(pow, 2, 3)
        raise KeyError("inside")
except KeyError as error:
    print(error, future.done())
try:
    executor.submit(int)
except RuntimeError as error:
    print(error)

# expect: 'inside' True
# expect: cannot schedule new futures after shutdown
