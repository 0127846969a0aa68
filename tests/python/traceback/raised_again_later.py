# An exception raised twice has both places in its traceback.
kept = None
try:
    raise ValueError("kept")
except ValueError as error:
    kept = error

raise kept

# raises: Traceback (most recent call last):
# raises:   File "raised_again_later.py", line 8, in <module>
# raises:     raise kept
# raises:   File "raised_again_later.py", line 4, in <module>
# raises:     raise ValueError("kept")
# raises: ValueError: kept
