# Lambdas are not blamed for an indentation.
key = sorted([], key=lambda pair: pair[1])
if key:
        x = 1
    y = 2

# raises:   File "valid_before_unindent.py", line 5
# raises:     y = 2
# raises:          ^
# raises: IndentationError: unindent does not match any outer indentation level
