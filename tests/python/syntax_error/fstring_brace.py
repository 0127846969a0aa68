# An f-string with a single closing brace.
print(f"a } b")

# raises:   File "fstring_brace.py", line 2
# raises:     print(f"a } b")
# raises:               ^
# raises: SyntaxError: f-string: single '}' is not allowed
