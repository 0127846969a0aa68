# The brackets are marked, the container with tildes.
table = {"a": [1, 2]}
print(table["a"][0] + table["a"][5])

# raises: Traceback (most recent call last):
# raises:   File "subscript.py", line 3, in <module>
# raises:     print(table["a"][0] + table["a"][5])
# raises:                           ~~~~~~~~~~^^^
# raises: IndexError: list index out of range
