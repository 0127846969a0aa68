# global after the name was used.
def f():
    x = 1
    global x

# raises:   File "global_after_use.py", line 4
# raises:     global x
# raises:     ^^^^^^^^
# raises: SyntaxError: name 'x' is assigned to before global declaration
