# A generator expression has a frame of its own.
values = [1, 0]
print(sum(10 // v for v in values))

# raises: Traceback (most recent call last):
# raises:   File "generator_expression.py", line 3, in <module>
# raises:     print(sum(10 // v for v in values))
# raises:           ~~~^^^^^^^^^^^^^^^^^^^^^^^^^
# raises:   File "generator_expression.py", line 3, in <genexpr>
# raises:     print(sum(10 // v for v in values))
# raises:               ~~~^^~~
# raises: ZeroDivisionError: division by zero
