# What can't be done with a process object.
# needs: processes
from multiprocessing import Process


def attempt(call, *args):
    try:
        call(*args)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    child = Process(target=print)
    attempt(child.join)
    attempt(lambda: child.sentinel)
    child.start()
    child.join()
    attempt(child.start)
    attempt(setattr, child, "daemon", True)
    attempt(Process, 1)
    attempt(lambda: Process(args=5))

# expect: AssertionError: can only join a started process
# expect: ValueError: process not started
# expect:
# expect: AssertionError: cannot start a process twice
# expect: AssertionError: process has already started
# expect: AssertionError: group argument must be None for now
# expect: TypeError: 'int' object is not iterable
