# A comparison that isn't supported.
scores = [3, "4"]
if scores[0] < scores[1]:
    print("less")

# raises: Traceback (most recent call last):
# raises:   File "comparison.py", line 3, in <module>
# raises:     if scores[0] < scores[1]:
# raises:        ^^^^^^^^^^^^^^^^^^^^^
# raises: TypeError: '<' not supported between instances of 'int' and 'str'
