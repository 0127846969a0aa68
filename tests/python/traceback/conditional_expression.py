# Only the branch that ran can be to blame.
items = []
first = items[0] if items is not None else "none"

# raises: Traceback (most recent call last):
# raises:   File "conditional_expression.py", line 3, in <module>
# raises:     first = items[0] if items is not None else "none"
# raises:             ~~~~~^^^
# raises: IndexError: list index out of range
