# What a call raises comes back as words: ExecutionFailed.
# needs: interpreters
# since: 3.14
from concurrent import interpreters


def divide(a, b):
    return a / b


interp = interpreters.create()
try:
    interp.call(divide, 1, 0)
except interpreters.ExecutionFailed as error:
    print(error.excinfo.formatted)  # expect: ZeroDivisionError: division by zero
    print(error.excinfo.type.__name__, error.excinfo.msg)  # expect: ZeroDivisionError division by zero
    print(str(error).splitlines()[:4])  # expect: ['ZeroDivisionError: division by zero', '', 'Uncaught in the interpreter:', '']
    print(str(error).splitlines()[-1])  # expect: ZeroDivisionError: division by zero
interp.close()
