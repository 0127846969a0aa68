# Assignment to a call.
f(1) = 2

# raises:   File "assign_to_call.py", line 2
# raises:     f(1) = 2
# raises:     ^^^^
# raises: SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
