# Output to both streams before the end.
import sys
print("one")  # expect: one
print("warning: two", file=sys.stderr)
sys.stderr.write("three\n")
raise SystemError("four")

# stderr: warning: two
# stderr: three
# raises: Traceback (most recent call last):
# raises:   File "print_before_and_stderr.py", line 6, in <module>
# raises:     raise SystemError("four")
# raises: SystemError: four
