# An exception whose __str__ fails.
class Broken(Exception):
    def __str__(self):
        raise ValueError("no text")

raise Broken

# raises: Traceback (most recent call last):
# raises:   File "broken_str.py", line 6, in <module>
# raises:     raise Broken
# raises: Broken: <exception str() failed>
