# Threads of a pool are named after it.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor

together = threading.Barrier(3)


def name():
    together.wait()
    return threading.current_thread().name


for arguments in ({}, {"thread_name_prefix": "own"}):
    with ThreadPoolExecutor(max_workers=3, **arguments) as executor:
        futures = [executor.submit(name) for _ in range(3)]
        print(sorted(future.result() for future in futures))
    print(len(executor._threads))

# expect: ['ThreadPoolExecutor-0_0', 'ThreadPoolExecutor-0_1', 'ThreadPoolExecutor-0_2']
# expect: 3
# expect: ['own_0', 'own_1', 'own_2']
# expect: 3
