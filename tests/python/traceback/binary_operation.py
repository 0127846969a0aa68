# The operator is marked with carets, its operands with tildes.
def average(total, count):
    return total / count

print("before")  # expect: before
print(average(10, 5 - 5))

# raises: Traceback (most recent call last):
# raises:   File "binary_operation.py", line 6, in <module>
# raises:     print(average(10, 5 - 5))
# raises:           ~~~~~~~^^^^^^^^^^^
# raises:   File "binary_operation.py", line 3, in average
# raises:     return total / count
# raises:            ~~~~~~^~~~~~~
# raises: ZeroDivisionError: division by zero
