# An exception raised in except*.
try:
    raise ExceptionGroup("g", [ValueError("v")])
except* ValueError:
    raise KeyError("new")

# stderr:   + Exception Group Traceback (most recent call last):
# stderr:   |   File "except_star_new.py", line 3, in <module>
# stderr:   |     raise ExceptionGroup("g", [ValueError("v")])
# stderr:   | ExceptionGroup: g (1 sub-exception)
# stderr:   +-+---------------- 1 ----------------
# stderr:     | ValueError: v
# stderr:     +------------------------------------
# stderr:
# stderr: During handling of the above exception, another exception occurred:
# stderr:
# raises: Traceback (most recent call last):
# raises:   File "except_star_new.py", line 5, in <module>
# raises:     raise KeyError("new")
# raises: KeyError: 'new'
