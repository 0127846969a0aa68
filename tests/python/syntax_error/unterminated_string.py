# A quote that isn't closed.
name = "ada
print(name)

# raises:   File "unterminated_string.py", line 2
# raises:     name = "ada
# raises:            ^
# raises: SyntaxError: unterminated string literal (detected at line 2)
