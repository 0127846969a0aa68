# StopIteration carries a value, next() has a default, and for loops swallow it.
it = iter([1])
print(next(it), next(it, "default"))  # expect: 1 default
try:
    next(it)
except StopIteration as error:
    print(repr(error), error.value)  # expect: StopIteration() None
print(StopIteration(1, 2).value)  # expect: 1
