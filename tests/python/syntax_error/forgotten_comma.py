# Two values without a comma.
values = [1, 2 3]

# raises:   File "forgotten_comma.py", line 2
# raises:     values = [1, 2 3]
# raises:                  ^^^
# raises: SyntaxError: invalid syntax. Perhaps you forgot a comma?
