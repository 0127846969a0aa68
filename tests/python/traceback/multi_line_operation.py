# A long expression whose operator is on another line.
price = 10
amount = "3"
total = (
    price
    + 1
    - amount
)

# raises: Traceback (most recent call last):
# raises:   File "multi_line_operation.py", line 5, in <module>
# raises:     price
# raises:     ~~~~~
# raises:     + 1
# raises:     ~~~
# raises:     - amount
# raises:     ^~~~~~~~
# raises: TypeError: unsupported operand type(s) for -: 'int' and 'str'
