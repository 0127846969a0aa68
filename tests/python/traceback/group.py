# A group is drawn as a tree.
def fail(error):
    try:
        raise error
    except Exception as e:
        return e

raise ExceptionGroup("two failed", [fail(ValueError("first")), fail(TypeError("second"))])

# raises:   + Exception Group Traceback (most recent call last):
# raises:   |   File "group.py", line 8, in <module>
# raises:   |     raise ExceptionGroup("two failed", [fail(ValueError("first")), fail(TypeError("second"))])
# raises:   | ExceptionGroup: two failed (2 sub-exceptions)
# raises:   +-+---------------- 1 ----------------
# raises:     | Traceback (most recent call last):
# raises:     |   File "group.py", line 4, in fail
# raises:     |     raise error
# raises:     | ValueError: first
# raises:     +---------------- 2 ----------------
# raises:     | Traceback (most recent call last):
# raises:     |   File "group.py", line 4, in fail
# raises:     |     raise error
# raises:     | TypeError: second
# raises:     +------------------------------------
