# `submit` gives a future; `result` waits for what its call returns.
# needs: threads
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=2) as executor:
    first = executor.submit(pow, 2, 10)
    second = executor.submit(sorted, [3, 1, 2], reverse=True)
    print(first.result(), second.result(), first.result(timeout=0))
print(first.done(), first.running(), first.cancelled(), first.exception())

# expect: 1024 [3, 2, 1] 1024
# expect: True False False None
