# The innermost part that failed is marked, not the whole.
data = {"users": [{"name": "ann", "tags": ["x"]}]}
print(data["users"][0]["name"].upper() + data["users"][0]["tags"][len(data["users"])].lower())

# raises: Traceback (most recent call last):
# raises:   File "nested_brackets.py", line 3, in <module>
# raises:     print(data["users"][0]["name"].upper() + data["users"][0]["tags"][len(data["users"])].lower())
# raises:                                              ~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^
# raises: IndexError: list index out of range
