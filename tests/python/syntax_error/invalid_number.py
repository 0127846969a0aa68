# A name can't start with a digit.
2x = 5

# raises:   File "invalid_number.py", line 2
# raises:     2x = 5
# raises:     ^
# raises: SyntaxError: invalid decimal literal
