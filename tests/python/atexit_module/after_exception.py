# The calls come after the traceback of what ended the program, and after sys.exit, too.
# needs: exit
import atexit

atexit.register(lambda: print("called"))
raise ValueError("over")

# raises: Traceback (most recent call last):
# raises:   File "after_exception.py", line 6, in <module>
# raises:     raise ValueError("over")
# raises: ValueError: over
# expect: called
