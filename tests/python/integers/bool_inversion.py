# ~ on a bool works as on an int, and warns.
flag = bool(1)
print(~flag)

# expect: -2
# stderr: bool_inversion.py:3: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
# stderr:   print(~flag)
