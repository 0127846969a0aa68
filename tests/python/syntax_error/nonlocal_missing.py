# nonlocal for a name that no enclosing function has.
def f():
    def g():
        nonlocal nothing

# raises:   File "nonlocal_missing.py", line 4
# raises:     nonlocal nothing
# raises:     ^^^^^^^^^^^^^^^^
# raises: SyntaxError: no binding for nonlocal 'nothing' found
