# What except* does not take goes on.
try:
    raise ExceptionGroup("g", [ValueError("taken"), TypeError("left")])
except* ValueError:
    print("took values")  # expect: took values

# raises:   + Exception Group Traceback (most recent call last):
# raises:   |   File "except_star_left_over.py", line 3, in <module>
# raises:   |     raise ExceptionGroup("g", [ValueError("taken"), TypeError("left")])
# raises:   | ExceptionGroup: g (1 sub-exception)
# raises:   +-+---------------- 1 ----------------
# raises:     | TypeError: left
# raises:     +------------------------------------
