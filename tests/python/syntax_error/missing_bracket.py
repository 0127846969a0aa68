# A bracket that is never closed.
print("never runs")
values = [1, 2, 3
print(values)

# raises:   File "missing_bracket.py", line 3
# raises:     values = [1, 2, 3
# raises:              ^
# raises: SyntaxError: '[' was never closed
