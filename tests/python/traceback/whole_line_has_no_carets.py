# No carets when the whole line is to blame.
def fail():
    raise ValueError("nothing to point at")

fail()

# raises: Traceback (most recent call last):
# raises:   File "whole_line_has_no_carets.py", line 5, in <module>
# raises:     fail()
# raises:     ~~~~^^
# raises:   File "whole_line_has_no_carets.py", line 3, in fail
# raises:     raise ValueError("nothing to point at")
# raises: ValueError: nothing to point at
