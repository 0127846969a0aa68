# A name that resembles nothing.
def f():
    return zyxwvu + 1

f()

# raises: Traceback (most recent call last):
# raises:   File "name_no_suggestion.py", line 5, in <module>
# raises:     f()
# raises:     ~^^
# raises:   File "name_no_suggestion.py", line 3, in f
# raises:     return zyxwvu + 1
# raises:            ^^^^^^
# raises: NameError: name 'zyxwvu' is not defined
