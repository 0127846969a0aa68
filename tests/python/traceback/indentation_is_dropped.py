# The line is shown without its indentation.
def f(n):
    if n:
        for i in range(3):
            while True:
                return [1][n + i]

f(4)

# raises: Traceback (most recent call last):
# raises:   File "indentation_is_dropped.py", line 8, in <module>
# raises:     f(4)
# raises:     ~^^^
# raises:   File "indentation_is_dropped.py", line 6, in f
# raises:     return [1][n + i]
# raises:            ~~~^^^^^^^
# raises: IndexError: list index out of range
