# What a task raises in its interpreter is raised by the future, with the words of the other interpreter as its cause.
# needs: interpreters
# since: 3.14
from concurrent.futures import InterpreterPoolExecutor
from concurrent.interpreters import ExecutionFailed


def fail(text):
    raise ValueError(text)


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as pool:
        future = pool.submit(fail, "no")
        error = future.exception()
        print(repr(error))  # expect: ValueError('no')
        print(isinstance(error.__cause__, ExecutionFailed))  # expect: True
        print(error.__cause__.excinfo.formatted)  # expect: ValueError: no
        print(pool.submit(len, "four").result())  # expect: 4
