# Lambdas are frames called <lambda>.
half = lambda x: x / 0
print(list(map(half, [1])))

# raises: Traceback (most recent call last):
# raises:   File "lambda_frame.py", line 3, in <module>
# raises:     print(list(map(half, [1])))
# raises:           ~~~~^^^^^^^^^^^^^^^^
# raises:   File "lambda_frame.py", line 2, in <lambda>
# raises:     half = lambda x: x / 0
# raises:                      ~~^~~
# raises: ZeroDivisionError: division by zero
