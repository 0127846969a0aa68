# Not enough values to unpack.
def parts(text):
    return text.split("=")

key, value = parts("novalue")

# raises: Traceback (most recent call last):
# raises:   File "unpack_too_few.py", line 5, in <module>
# raises:     key, value = parts("novalue")
# raises:     ^^^^^^^^^^
# raises: ValueError: not enough values to unpack (expected 2, got 1)
