# Two lists without a comma between look like a call.
pair = 5
result = pair(1, 2) + 3

# raises: Traceback (most recent call last):
# raises:   File "not_callable.py", line 3, in <module>
# raises:     result = pair(1, 2) + 3
# raises:              ~~~~^^^^^^
# raises: TypeError: 'int' object is not callable
