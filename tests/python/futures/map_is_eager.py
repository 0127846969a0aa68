# `map` submits all calls at once, also when nobody asks for results.
# needs: threads
from concurrent.futures import ThreadPoolExecutor

called = []
with ThreadPoolExecutor(1) as executor:
    results = executor.map(called.append, range(5))
print(called, list(results))

# expect: [0, 1, 2, 3, 4] [None, None, None, None, None]
