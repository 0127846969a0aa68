# An exception in a key function called by a built-in.
people = [("ada", 36), ("bob", None)]
print(sorted(people, key=lambda person: person[1] + 1))

# raises: Traceback (most recent call last):
# raises:   File "sort_key.py", line 3, in <module>
# raises:     print(sorted(people, key=lambda person: person[1] + 1))
# raises:           ~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# raises:   File "sort_key.py", line 3, in <lambda>
# raises:     print(sorted(people, key=lambda person: person[1] + 1))
# raises:                                             ~~~~~~~~~~^~~
# raises: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
