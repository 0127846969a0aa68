# An exception comes back with the traceback of where it was raised as its cause.
# needs: processes
from multiprocessing import Pool
from multiprocessing.pool import RemoteTraceback


def invert(n):
    return 1 / n


if __name__ == "__main__":
    with Pool(2) as pool:
        try:
            pool.map(invert, [1, 0])
        except ZeroDivisionError as error:
            cause = error.__cause__
            print(error, isinstance(cause, RemoteTraceback))
            lines = str(cause).splitlines()
            print(lines[:3], any("in invert" in line for line in lines), lines[-2:])
        results = pool.imap(invert, [1, 0, 2])
        print(next(results))
        try:
            next(results)
        except ZeroDivisionError:
            print("failed")
        print(next(results), next(results, "the end"))


        def broken():
            yield 1
            raise KeyError("in the iterable")


        results = pool.imap(invert, broken())
        print(next(results))
        try:
            next(results)
        except KeyError as error:
            print(error)

# expect: division by zero True
# expect: ['', '"""', 'Traceback (most recent call last):'] True ['ZeroDivisionError: division by zero', '"""']
# expect: 1.0
# expect: failed
# expect: 0.5 the end
# expect: 1.0
# expect: 'in the iterable'
