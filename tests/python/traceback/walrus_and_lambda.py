# Marks within a line of several expressions.
data = [1, 2, 3]
check = lambda n: (m := n * 2) + data[m]
print([check(0), check(1), check(2)])

# raises: Traceback (most recent call last):
# raises:   File "walrus_and_lambda.py", line 4, in <module>
# raises:     print([check(0), check(1), check(2)])
# raises:                                ~~~~~^^^
# raises:   File "walrus_and_lambda.py", line 3, in <lambda>
# raises:     check = lambda n: (m := n * 2) + data[m]
# raises:                                      ~~~~^^^
# raises: IndexError: list index out of range
