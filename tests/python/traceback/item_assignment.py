# Assigning to what doesn't take it.
point = (1, 2)
point[0] = 5

# raises: Traceback (most recent call last):
# raises:   File "item_assignment.py", line 3, in <module>
# raises:     point[0] = 5
# raises:     ~~~~~^^^
# raises: TypeError: 'tuple' object does not support item assignment
