# A unary operator on the wrong type.
text = "abc"
value = 1 + -text

# raises: Traceback (most recent call last):
# raises:   File "unary_operation.py", line 3, in <module>
# raises:     value = 1 + -text
# raises:                 ^^^^^
# raises: TypeError: bad operand type for unary -: 'str'
