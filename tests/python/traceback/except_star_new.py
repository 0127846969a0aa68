# An exception raised in except*.
try:
    raise ExceptionGroup("g", [ValueError("v")])
except* ValueError:
    raise KeyError("new")

# raises:   + Exception Group Traceback (most recent call last):
# raises:   |   File "except_star_new.py", line 3, in <module>
# raises:   |     raise ExceptionGroup("g", [ValueError("v")])
# raises:   | ExceptionGroup: g (1 sub-exception)
# raises:   +-+---------------- 1 ----------------
# raises:     | ValueError: v
# raises:     +------------------------------------
# raises:
# raises: During handling of the above exception, another exception occurred:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "except_star_new.py", line 5, in <module>
# raises:     raise KeyError("new")
# raises: KeyError: 'new'
