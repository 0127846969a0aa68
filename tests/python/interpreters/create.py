# An interpreter is made, has a number, and is gone when it is closed.
# needs: interpreters
# since: 3.14
from concurrent import interpreters

main = interpreters.get_main()
print(main, main.whence, main == interpreters.get_current())  # expect: Interpreter(0) runtime init True
one = interpreters.create()
two = interpreters.create()
print(one, two, one.whence)  # expect: Interpreter(1) Interpreter(2) _interpreters module
print(interpreters.list_all())  # expect: [Interpreter(0), Interpreter(1), Interpreter(2)]
print(one.is_running(), main.is_running())  # expect: False True
one.close()
print(interpreters.list_all())  # expect: [Interpreter(0), Interpreter(2)]
try:
    one.is_running()
except interpreters.InterpreterNotFoundError as error:
    print(type(error).__name__, error)  # expect: InterpreterNotFoundError unrecognized interpreter ID 1
two.close()
