# An indentation out of nowhere.
x = 1
    y = 2

# raises:   File "unexpected_indent.py", line 3
# raises:     y = 2
# raises: IndentationError: unexpected indent
