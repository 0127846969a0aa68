# A class of one's own shows its module unless it is __main__ or a built-in.
class Overdrawn(Exception):
    def __init__(self, missing):
        super().__init__(f"{missing} missing")

class Empty(Exception):
    pass

try:
    raise Empty
except Empty:
    raise Overdrawn(3)

# raises: Traceback (most recent call last):
# raises:   File "custom_exception.py", line 10, in <module>
# raises:     raise Empty
# raises: Empty
# raises:
# raises: During handling of the above exception, another exception occurred:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "custom_exception.py", line 12, in <module>
# raises:     raise Overdrawn(3)
# raises: Overdrawn: 3 missing
