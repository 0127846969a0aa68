# Notes follow the message.
try:
    int("x")
except ValueError as error:
    error.add_note("while reading line 3")
    error.add_note("of a file\nwith two lines in a note")
    raise

# raises: Traceback (most recent call last):
# raises:   File "notes.py", line 3, in <module>
# raises:     int("x")
# raises:     ~~~^^^^^
# raises: ValueError: invalid literal for int() with base 10: 'x'
# raises: while reading line 3
# raises: of a file
# raises: with two lines in a note
