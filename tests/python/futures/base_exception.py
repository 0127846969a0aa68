# Even `SystemExit` in a call goes to the future, and the worker goes on.
# needs: threads
import sys
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(1) as executor:
    future = executor.submit(sys.exit, 3)
    print(repr(future.exception()), executor.submit(str, 5).result())

# expect: SystemExit(3) 5
