# A closing bracket too many.
print(1))

# raises:   File "extra_bracket.py", line 2
# raises:     print(1))
# raises:             ^
# raises: SyntaxError: unmatched ')'
