# Calls within arguments have frames of their own lines.
def outer(value):
    return value

def inner(value):
    return value["x"]

outer(
    inner({"y": 1})
)

# raises: Traceback (most recent call last):
# raises:   File "call_inside_argument.py", line 9, in <module>
# raises:     inner({"y": 1})
# raises:     ~~~~~^^^^^^^^^^
# raises:   File "call_inside_argument.py", line 6, in inner
# raises:     return value["x"]
# raises:            ~~~~~^^^^^
# raises: KeyError: 'x'
