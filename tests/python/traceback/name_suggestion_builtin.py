# A misspelt built-in.
for i in rnage(3):
    print(i)

# raises: Traceback (most recent call last):
# raises:   File "name_suggestion_builtin.py", line 2, in <module>
# raises:     for i in rnage(3):
# raises:              ^^^^^
# raises: NameError: name 'rnage' is not defined. Did you mean: 'range'?
