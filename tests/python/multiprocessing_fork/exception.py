# An exception that nobody handles ends the copy with a traceback, and the parent not at all.
# needs: fork
import os

pid = os.fork()
if pid == 0:
    raise ValueError("in the copy")
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

# expect: 1
# stderr: Traceback (most recent call last):
# stderr:   File "exception.py", line 7, in <module>
# stderr:     raise ValueError("in the copy")
# stderr: ValueError: in the copy
