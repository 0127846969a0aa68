# SyntaxError found by the compiler, not by the parser.
def f():
    return 1

print(f())
return 5

# raises:   File "return_outside_function.py", line 6
# raises:     return 5
# raises:     ^^^^^^^^
# raises: SyntaxError: 'return' outside function
