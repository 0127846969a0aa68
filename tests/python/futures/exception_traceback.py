# The exception's traceback shows where in the thread it was raised.
# needs: threads
import traceback
from concurrent.futures import ThreadPoolExecutor


def outer():
    inner()


def inner():
    raise KeyError("deep")


with ThreadPoolExecutor(1) as executor:
    future = executor.submit(outer)
names = [entry.name for entry in traceback.extract_tb(future.exception().__traceback__)]
print(names[-2:], "run" in names)
try:
    future.result()
except KeyError as error:
    names = [entry.name for entry in traceback.extract_tb(error.__traceback__)]
    print(names[0], names[-1])

# expect: ['outer', 'inner'] True
# expect: <module> inner
