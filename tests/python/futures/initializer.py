# Each thread of a pool calls the initializer before its first call.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor

own, together = threading.local(), threading.Barrier(2)
initialized = []


def initialize(value):
    own.value = value
    initialized.append(threading.current_thread().name)


def work(_):
    together.wait()
    return own.value


with ThreadPoolExecutor(2, "t", initialize, ("given",)) as executor:
    print(list(executor.map(work, range(4))))
print(sorted(initialized))

# expect: ['given', 'given', 'given', 'given']
# expect: ['t_0', 't_1']
