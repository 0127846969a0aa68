# Long marked ranges are shortened in the middle.
def f(*args):
    raise ValueError(len(args))

f(
    1,
    2,
    3,
    4,
    5,
    6,
)

# raises: Traceback (most recent call last):
# raises:   File "multi_line_long.py", line 5, in <module>
# raises:     f(
# raises:     ~^
# raises:         1,
# raises:         ^^
# raises:     ...<4 lines>...
# raises:         6,
# raises:         ^^
# raises:     )
# raises:     ^
# raises:   File "multi_line_long.py", line 3, in f
# raises:     raise ValueError(len(args))
# raises: ValueError: 6
