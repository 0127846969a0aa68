# An unknown escape warns and is kept.
print("\d", len("\d"))

# expect: \d 2
# stderr: invalid_escape_warning.py:2: SyntaxWarning: "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# stderr:   print("\d", len("\d"))
# stderr: invalid_escape_warning.py:2: SyntaxWarning: "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# stderr:   print("\d", len("\d"))
