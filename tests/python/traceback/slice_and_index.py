# Indexing with the wrong type.
letters = ["a", "b"]
print(letters["0"])

# raises: Traceback (most recent call last):
# raises:   File "slice_and_index.py", line 3, in <module>
# raises:     print(letters["0"])
# raises:           ~~~~~~~^^^^^
# raises: TypeError: list indices must be integers or slices, not str
