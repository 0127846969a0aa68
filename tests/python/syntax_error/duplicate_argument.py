# Two parameters of one name.
def f(a, b, a):
    pass

# raises:   File "duplicate_argument.py", line 2
# raises:     def f(a, b, a):
# raises:                 ^
# raises: SyntaxError: duplicate argument 'a' in function definition
