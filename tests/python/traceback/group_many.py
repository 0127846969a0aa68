# More than fifteen members are cut.
raise ExceptionGroup("many", [ValueError(i) for i in range(18)])

# raises:   + Exception Group Traceback (most recent call last):
# raises:   |   File "group_many.py", line 2, in <module>
# raises:   |     raise ExceptionGroup("many", [ValueError(i) for i in range(18)])
# raises:   | ExceptionGroup: many (18 sub-exceptions)
# raises:   +-+---------------- 1 ----------------
# raises:     | ValueError: 0
# raises:     +---------------- 2 ----------------
# raises:     | ValueError: 1
# raises:     +---------------- 3 ----------------
# raises:     | ValueError: 2
# raises:     +---------------- 4 ----------------
# raises:     | ValueError: 3
# raises:     +---------------- 5 ----------------
# raises:     | ValueError: 4
# raises:     +---------------- 6 ----------------
# raises:     | ValueError: 5
# raises:     +---------------- 7 ----------------
# raises:     | ValueError: 6
# raises:     +---------------- 8 ----------------
# raises:     | ValueError: 7
# raises:     +---------------- 9 ----------------
# raises:     | ValueError: 8
# raises:     +---------------- 10 ----------------
# raises:     | ValueError: 9
# raises:     +---------------- 11 ----------------
# raises:     | ValueError: 10
# raises:     +---------------- 12 ----------------
# raises:     | ValueError: 11
# raises:     +---------------- 13 ----------------
# raises:     | ValueError: 12
# raises:     +---------------- 14 ----------------
# raises:     | ValueError: 13
# raises:     +---------------- 15 ----------------
# raises:     | ValueError: 14
# raises:     +---------------- ... ----------------
# raises:     | and 3 more exceptions
# raises:     +------------------------------------
