# The stack of who runs, not of an exception.
import sys, traceback
def outer():
    inner()
def inner():
    print(traceback.extract_stack()[-2:])
    print(traceback.format_stack(limit=1))
    print("".join(traceback.format_stack(limit=-1)) == "".join(traceback.format_stack()[:1]))
outer()
print(traceback.format_list([("made.py", 3, "up", "x = 1"), ("made.py", 4, "up", None)]))

# expect: [<FrameSummary file stack.py, line 4 in outer>, <FrameSummary file stack.py, line 6 in inner>]
# expect: ['  File "stack.py", line 7, in inner\n    print(traceback.format_stack(limit=1))\n']
# expect: True
# expect: ['  File "made.py", line 3, in up\n    x = 1\n', '  File "made.py", line 4, in up\n']
# since: 3.14
