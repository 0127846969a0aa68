# Assignment to what isn't a target.
5 = x

# raises:   File "assign_to_literal.py", line 2
# raises:     5 = x
# raises:     ^
# raises: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
