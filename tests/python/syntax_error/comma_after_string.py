# A comma forgotten between a string and a name.
total = 3
print("Total:" total)

# raises:   File "comma_after_string.py", line 3
# raises:     print("Total:" total)
# raises:           ^^^^^^^^^^^^^^
# raises: SyntaxError: invalid syntax. Perhaps you forgot a comma?
