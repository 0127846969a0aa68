# A keyword misspelt in a comprehension.
print([i for i ni range(3)])

# raises:   File "misspelt_in.py", line 2
# raises:     print([i for i ni range(3)])
# raises:                    ^^
# raises: SyntaxError: 'in' expected after for-loop variables
