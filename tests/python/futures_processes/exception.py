# An exception crosses, with the traceback of the worker as its cause.
# needs: processes
from concurrent.futures import ProcessPoolExecutor


def invert(n):
    return 1 / n


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        error = pool.submit(invert, 0).exception()
        print(repr(error), type(error.__cause__).__name__, type(error.__cause__).__module__)
        lines = str(error.__cause__).splitlines()
        print(lines[:3], any("in invert" in line for line in lines), lines[-2:])
        try:
            list(pool.map(invert, [1, 0, 2]))
        except ZeroDivisionError as error:
            print(error)
        print(pool.submit(invert, 4).result())

# expect: ZeroDivisionError('division by zero') _RemoteTraceback concurrent.futures.process
# expect: ['', '"""', 'Traceback (most recent call last):'] True ['ZeroDivisionError: division by zero', '"""']
# expect: division by zero
# expect: 0.25
