# The usual questions.
print(isinstance(5, int), isinstance(5, (str, float)), isinstance(True, int), isinstance("a", object), isinstance(None, (int, type(None))), issubclass(bool, int), issubclass(int, (str, object)), issubclass(ValueError, Exception), isinstance([], list | tuple), isinstance({}.keys(), dict))

# expect: True False True True True True True True True False
