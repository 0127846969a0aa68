# Positional patterns come first.
class Point:
    __match_args__ = ("x", "y")
match Point():
    case Point(y=1, 2):
        pass

# raises:   File "pattern_mistake.py", line 5
# raises:     case Point(y=1, 2):
# raises:                     ^
# raises: SyntaxError: positional patterns follow keyword patterns
