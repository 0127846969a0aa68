# Changing a dict while looping over it.
ages = {"a": 1, "b": 2}
for name in ages:
    ages[name + "x"] = 0

# raises: Traceback (most recent call last):
# raises:   File "dict_changed.py", line 3, in <module>
# raises:     for name in ages:
# raises:                 ^^^^
# raises: RuntimeError: dictionary changed size during iteration
