# finally raises while an exception is on its way.
def close():
    raise OSError("can't close")

try:
    int("x")
finally:
    close()

# raises: Traceback (most recent call last):
# raises:   File "finally_raises.py", line 6, in <module>
# raises:     int("x")
# raises:     ~~~^^^^^
# raises: ValueError: invalid literal for int() with base 10: 'x'
# raises:
# raises: During handling of the above exception, another exception occurred:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "finally_raises.py", line 8, in <module>
# raises:     close()
# raises:     ~~~~~^^
# raises:   File "finally_raises.py", line 3, in close
# raises:     raise OSError("can't close")
# raises: OSError: can't close
