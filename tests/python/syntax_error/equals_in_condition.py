# = where == was meant.
x = 3
if x = 3:
    print("three")

# raises:   File "equals_in_condition.py", line 3
# raises:     if x = 3:
# raises:        ^^^^^
# raises: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
