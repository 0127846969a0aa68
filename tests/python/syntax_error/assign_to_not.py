# A negation is no target.
a = True
not a = False

# raises:   File "assign_to_not.py", line 3
# raises:     not a = False
# raises:     ^^^^^
# raises: SyntaxError: cannot assign to expression
