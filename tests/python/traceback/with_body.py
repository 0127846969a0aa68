# The line of the body, not of the with statement.
class Manager:
    def __enter__(self):
        return 0

    def __exit__(self, *error):
        return False

with Manager() as zero:
    value = 1
    value / zero

# raises: Traceback (most recent call last):
# raises:   File "with_body.py", line 11, in <module>
# raises:     value / zero
# raises:     ~~~~~~^~~~~~
# raises: ZeroDivisionError: division by zero
