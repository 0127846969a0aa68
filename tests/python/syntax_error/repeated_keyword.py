# The same keyword argument twice.
dict(a=1, a=2)

# raises:   File "repeated_keyword.py", line 2
# raises:     dict(a=1, a=2)
# raises:               ^^^
# raises: SyntaxError: keyword argument repeated: a
