# A class pattern with too many positions.
class Point:
    __match_args__ = ("x",)
    x = 1

match Point():
    case Point(1, 2):
        print("no")

# raises: Traceback (most recent call last):
# raises:   File "match_class_pattern.py", line 7, in <module>
# raises:     case Point(1, 2):
# raises:          ~~~~~^^^^^^
# raises: TypeError: Point() accepts 1 positional sub-pattern (2 given)
