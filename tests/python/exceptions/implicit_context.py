# An exception raised while another is handled remembers it.
try:
    try:
        1 / 0
    except ZeroDivisionError:
        [][1]
except IndexError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)

try:
    raise ValueError("fresh")
except ValueError as error:
    print(error.__context__)

# expect: ZeroDivisionError('division by zero') None False
# expect: None
