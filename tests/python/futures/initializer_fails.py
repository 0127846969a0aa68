# A pool whose initializer fails is broken.
# needs: threads
import io
import sys
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool


def initialize():
    raise ValueError("no")


sys.stderr = text = io.StringIO()
executor = ThreadPoolExecutor(1, initializer=initialize)
try:
    executor.submit(int).result()
except BrokenThreadPool as error:
    print(error)
try:
    executor.submit(int)
except BrokenExecutor as error:
    print(type(error).__name__, error)
executor.shutdown()
sys.stderr = sys.__stderr__
lines = text.getvalue().splitlines()
print(lines[0], lines[-1], sep="\n")

# expect: A thread initializer failed, the thread pool is not usable anymore
# expect: BrokenThreadPool A thread initializer failed, the thread pool is not usable anymore
# expect: Exception in initializer:
# expect: ValueError: no
