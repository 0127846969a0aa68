# A closing bracket of another kind.
x = (1, 2]

# raises:   File "unmatched_bracket.py", line 2
# raises:     x = (1, 2]
# raises:              ^
# raises: SyntaxError: closing parenthesis ']' does not match opening parenthesis '('
