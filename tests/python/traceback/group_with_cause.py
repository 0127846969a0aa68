# Members of a group bring their causes along.
def fail():
    try:
        try:
            int("x")
        except ValueError as error:
            raise KeyError("lookup") from error
    except KeyError as error:
        return error

raise ExceptionGroup("g", [fail(), OSError("o")])

# raises:   + Exception Group Traceback (most recent call last):
# raises:   |   File "group_with_cause.py", line 11, in <module>
# raises:   |     raise ExceptionGroup("g", [fail(), OSError("o")])
# raises:   | ExceptionGroup: g (2 sub-exceptions)
# raises:   +-+---------------- 1 ----------------
# raises:     | Traceback (most recent call last):
# raises:     |   File "group_with_cause.py", line 5, in fail
# raises:     |     int("x")
# raises:     |     ~~~^^^^^
# raises:     | ValueError: invalid literal for int() with base 10: 'x'
# raises:     | 
# raises:     | The above exception was the direct cause of the following exception:
# raises:     | 
# raises:     | Traceback (most recent call last):
# raises:     |   File "group_with_cause.py", line 7, in fail
# raises:     |     raise KeyError("lookup") from error
# raises:     | KeyError: 'lookup'
# raises:     +---------------- 2 ----------------
# raises:     | OSError: o
# raises:     +------------------------------------
