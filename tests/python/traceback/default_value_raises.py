# An exception while a default value is evaluated.
def f(a, b=int("x"),
      c=3):
    pass

# raises: Traceback (most recent call last):
# raises:   File "default_value_raises.py", line 2, in <module>
# raises:     def f(a, b=int("x"),
# raises:                ~~~^^^^^
# raises: ValueError: invalid literal for int() with base 10: 'x'
