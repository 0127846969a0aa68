# The expression within the f-string is what is marked.
values = []
print(f"mean: {sum(values) / len(values):.1f}")

# raises: Traceback (most recent call last):
# raises:   File "fstring_expression.py", line 3, in <module>
# raises:     print(f"mean: {sum(values) / len(values):.1f}")
# raises:                    ~~~~~~~~~~~~^~~~~~~~~~~~~
# raises: ZeroDivisionError: division by zero
