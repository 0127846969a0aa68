# One equals sign in the second part of a condition.
x = y = 6
if x > 5 and y = 3:
    pass

# raises:   File "equals_after_and.py", line 3
# raises:     if x > 5 and y = 3:
# raises:                    ^
# raises: SyntaxError: invalid syntax
