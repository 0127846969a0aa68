# try alone.
try:
    x = 1
x = 2

# raises:   File "try_without_except.py", line 4
# raises:     x = 2
# raises:     ^
# raises: SyntaxError: expected 'except' or 'finally' block
