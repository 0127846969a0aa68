# A keyword as a name.
class = 5

# raises:   File "keyword_as_name.py", line 2
# raises:     class = 5
# raises:           ^
# raises: SyntaxError: invalid syntax
