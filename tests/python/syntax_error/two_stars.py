# Two starred targets in one assignment.
*a, *b = [1, 2]

# raises:   File "two_stars.py", line 2
# raises:     *a, *b = [1, 2]
# raises:     ^^^^^^
# raises: SyntaxError: multiple starred expressions in assignment
