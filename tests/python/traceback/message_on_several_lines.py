# A message with line feeds, and an exception without one.
try:
    raise ValueError
except ValueError:
    raise TypeError("first line\nsecond line")

# raises: Traceback (most recent call last):
# raises:   File "message_on_several_lines.py", line 3, in <module>
# raises:     raise ValueError
# raises: ValueError
# raises:
# raises: During handling of the above exception, another exception occurred:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "message_on_several_lines.py", line 5, in <module>
# raises:     raise TypeError("first line\nsecond line")
# raises: TypeError: first line
# raises: second line
