# A call that waits for another one of its pool needs a second thread.
# needs: threads
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(2) as executor:
    print(executor.submit(lambda: executor.submit(str, "inner").result() + " and outer").result())

# expect: inner and outer
