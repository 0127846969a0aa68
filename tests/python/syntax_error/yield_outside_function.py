# yield at module level.
yield 5

# raises:   File "yield_outside_function.py", line 2
# raises:     yield 5
# raises:     ^^^^^^^
# raises: SyntaxError: 'yield' outside function
