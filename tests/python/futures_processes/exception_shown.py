# What is printed of an exception that came from a worker: first where it was raised.
# needs: processes
from concurrent.futures import ProcessPoolExecutor


def invert(n):
    return 1 / n


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        pool.submit(invert, 0).result()

# raises: concurrent.futures.process._RemoteTraceback: 
# raises: """
# raises: Traceback (most recent call last):
# raises:   File "exception_shown.py", line 7, in invert
# raises:     return 1 / n
# raises:            ~~^~~
# raises: ZeroDivisionError: division by zero
# raises: """
# raises:
# raises: The above exception was the direct cause of the following exception:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "exception_shown.py", line 12, in <module>
# raises:     pool.submit(invert, 0).result()
# raises:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# raises: ZeroDivisionError: division by zero
