# A keyword misspelt outside of a function: with it the program would be wrong, too.
retrun 5

# raises:   File "misspelt_return.py", line 2
# raises:     retrun 5
# raises:            ^
# raises: SyntaxError: invalid syntax
