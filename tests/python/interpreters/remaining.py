# An interpreter that nobody has closed is ended with the program, with a warning.
# needs: interpreters
# since: 3.14
from concurrent import interpreters

interp = interpreters.create()
print(interp.call(len, "abc"))  # expect: 3
# stderr: <sys>:0: RuntimeWarning: remaining subinterpreters; close them with Interpreter.close()
