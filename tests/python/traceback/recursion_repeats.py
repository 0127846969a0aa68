# The same line many times is shown three times and counted.
def down(n):
    if n == 0:
        raise ValueError("bottom")
    return down(n - 1)

down(10)

# raises: Traceback (most recent call last):
# raises:   File "recursion_repeats.py", line 7, in <module>
# raises:     down(10)
# raises:     ~~~~^^^^
# raises:   File "recursion_repeats.py", line 5, in down
# raises:     return down(n - 1)
# raises:   File "recursion_repeats.py", line 5, in down
# raises:     return down(n - 1)
# raises:   File "recursion_repeats.py", line 5, in down
# raises:     return down(n - 1)
# raises:   [Previous line repeated 7 more times]
# raises:   File "recursion_repeats.py", line 4, in down
# raises:     raise ValueError("bottom")
# raises: ValueError: bottom
