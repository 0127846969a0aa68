# The commonest of all: a method that returned None.
numbers = [3, 1, 2].sort()
print(numbers.index(1))

# raises: Traceback (most recent call last):
# raises:   File "attribute_of_none.py", line 3, in <module>
# raises:     print(numbers.index(1))
# raises:           ^^^^^^^^^^^^^
# raises: AttributeError: 'NoneType' object has no attribute 'index'
