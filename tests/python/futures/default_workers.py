# How many threads a pool has at most if it is not told.
# needs: threads
import os
from concurrent.futures import ThreadPoolExecutor

cores = getattr(os, "process_cpu_count", os.cpu_count)() or 1
print(ThreadPoolExecutor()._max_workers == min(32, cores + 4), ThreadPoolExecutor(7)._max_workers)
for arguments in ((0,), (-1,), (1, "", 5)):
    try:
        ThreadPoolExecutor(*arguments)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

# expect: True 7
# expect: ValueError max_workers must be greater than 0
# expect: ValueError max_workers must be greater than 0
# expect: TypeError initializer must be a callable
