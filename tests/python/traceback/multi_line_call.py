# An expression over several lines shows all of them with their marks.
def join(a, b):
    return a + b

result = join(
    1,
    "two",
)

# raises: Traceback (most recent call last):
# raises:   File "multi_line_call.py", line 5, in <module>
# raises:     result = join(
# raises:         1,
# raises:         "two",
# raises:     )
# raises:   File "multi_line_call.py", line 3, in join
# raises:     return a + b
# raises:            ~~^~~
# raises: TypeError: unsupported operand type(s) for +: 'int' and 'str'
