# The usual questions.
print(isinstance(5, int), isinstance(5, (str, float)), isinstance(True, int))
print(isinstance("a", object), isinstance(None, (int, type(None))), issubclass(bool, int))
print(issubclass(int, (str, object)), issubclass(ValueError, Exception))
print(isinstance([], list | tuple), isinstance({}.keys(), dict))

# expect: True False True
# expect: True True True
# expect: True True
# expect: True False
