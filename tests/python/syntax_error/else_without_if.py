# else without an if.
x = 1
else:
    x = 2

# raises:   File "else_without_if.py", line 3
# raises:     else:
# raises:     ^^^^
# raises: SyntaxError: invalid syntax
