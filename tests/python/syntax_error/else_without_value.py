# A conditional expression without its last value.
a = b = 1
x = a if b else

# raises:   File "else_without_value.py", line 3
# raises:     x = a if b else
# raises:                    ^
# raises: SyntaxError: expected expression after 'else', but statement is given
