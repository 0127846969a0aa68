# A parameter without default after one with.
def f(a=1, b):
    pass

# raises:   File "default_before_plain.py", line 2
# raises:     def f(a=1, b):
# raises:                ^
# raises: SyntaxError: parameter without a default follows parameter with a default
