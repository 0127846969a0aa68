# A dedent to a level that doesn't exist.
if True:
        x = 1
    y = 2

# raises:   File "unindent_mismatch.py", line 4
# raises:     y = 2
# raises:          ^
# raises: IndentationError: unindent does not match any outer indentation level
