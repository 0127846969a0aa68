# What an executor of processes can't be made with.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
import os

for args, keywords in (((0,), {}), ((-1,), {}), ((1, get_context("fork")), {"max_tasks_per_child": 1})):
    try:
        ProcessPoolExecutor(*args, **keywords)
    except ValueError as error:
        print(error)
print(ProcessPoolExecutor()._max_workers >= 1)

# expect: max_workers must be greater than 0
# expect: max_workers must be greater than 0
# expect: max_tasks_per_child is incompatible with the 'fork' multiprocessing start method; supply a different mp_context.
# expect: True
