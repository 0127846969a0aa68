# Endless recursion.
def forever(n):
    return forever(n + 1)

forever(0)

# raises: Traceback (most recent call last):
# raises:   File "recursion_error.py", line 5, in <module>
# raises:     forever(0)
# raises:     ~~~~~~~^^^
# raises:   File "recursion_error.py", line 3, in forever
# raises:     return forever(n + 1)
# raises:   File "recursion_error.py", line 3, in forever
# raises:     return forever(n + 1)
# raises:   File "recursion_error.py", line 3, in forever
# raises:     return forever(n + 1)
# raises:   [Previous line repeated 996 more times]
# raises: RecursionError: maximum recursion depth exceeded
