# A function without brackets.
def f:
    pass

# raises:   File "function_without_brackets.py", line 2
# raises:     def f:
# raises:          ^
# raises: SyntaxError: expected '('
