# += on the wrong type.
total = 0
for item in [1, "2"]:
    total += item

# raises: Traceback (most recent call last):
# raises:   File "augmented_assignment.py", line 4, in <module>
# raises:     total += item
# raises: TypeError: unsupported operand type(s) for +=: 'int' and 'str'
