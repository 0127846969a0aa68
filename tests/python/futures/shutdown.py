# After `shutdown` what was submitted is done, and nothing more is taken.
# needs: threads
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(1)
futures = [executor.submit(pow, number, 2) for number in range(5)]
executor.shutdown()
print([future.result(timeout=0) for future in futures])
for act in (lambda: executor.submit(int), lambda: executor.map(int, [1])):
    try:
        act()
    except RuntimeError as error:
        print(error)
executor.shutdown()

# expect: [0, 1, 4, 9, 16]
# expect: cannot schedule new futures after shutdown
# expect: cannot schedule new futures after shutdown
