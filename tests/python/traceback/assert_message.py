# An assertion with a message.
items = []
assert len(items) > 0, f"expected items, got {items}"

# raises: Traceback (most recent call last):
# raises:   File "assert_message.py", line 3, in <module>
# raises:     assert len(items) > 0, f"expected items, got {items}"
# raises:            ^^^^^^^^^^^^^^
# raises: AssertionError: expected items, got []
