# An exception in __init__.
class Point:
    def __init__(self, x):
        self.x = float(x)

points = [Point("1.5"), Point("one")]

# raises: Traceback (most recent call last):
# raises:   File "in_init.py", line 6, in <module>
# raises:     points = [Point("1.5"), Point("one")]
# raises:                             ~~~~~^^^^^^^
# raises:   File "in_init.py", line 4, in __init__
# raises:     self.x = float(x)
# raises:              ~~~~~^^^
# raises: ValueError: could not convert string to float: 'one'
