# Delegated generators are frames in a row.
def inner():
    yield 1
    raise ValueError("inside")

def outer():
    yield from inner()

print(list(outer()))

# raises: Traceback (most recent call last):
# raises:   File "yield_from_frames.py", line 9, in <module>
# raises:     print(list(outer()))
# raises:           ~~~~^^^^^^^^^
# raises:   File "yield_from_frames.py", line 7, in outer
# raises:     yield from inner()
# raises:   File "yield_from_frames.py", line 4, in inner
# raises:     raise ValueError("inside")
# raises: ValueError: inside
