# Assigned later in the function, so local and empty.
count = 0

def bump():
    count += 1

bump()

# raises: Traceback (most recent call last):
# raises:   File "unbound_local.py", line 7, in <module>
# raises:     bump()
# raises:     ~~~~^^
# raises:   File "unbound_local.py", line 5, in bump
# raises:     count += 1
# raises:     ^^^^^
# raises: UnboundLocalError: cannot access local variable 'count' where it is not associated with a value
