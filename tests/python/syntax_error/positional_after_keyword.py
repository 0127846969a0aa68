# A positional argument after a keyword argument.
print(sep="", 1)

# raises:   File "positional_after_keyword.py", line 2
# raises:     print(sep="", 1)
# raises:                    ^
# raises: SyntaxError: positional argument follows keyword argument
