# A call that fails is told of, and the others come nevertheless.
# needs: exit
import atexit
import sys


class Failing:
    def __repr__(self):
        return "<a failing call>"

    def __call__(self):
        raise ValueError("too late")


atexit.register(print, "still called")
atexit.register(Failing())
try:
    atexit.register(5)
except TypeError as error:
    print(error)
sys.exit(3)

# expect: the first argument must be callable
# expect: still called
# stderr: Exception ignored in atexit callback <a failing call>:
# stderr: Traceback (most recent call last):
# stderr:   File "failing_call.py", line 12, in __call__
# stderr:     raise ValueError("too late")
# stderr: ValueError: too late
# exit: 3
