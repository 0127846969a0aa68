# A StopIteration that escapes a generator's body becomes a RuntimeError.
def g():
    yield 1
    next(iter([]))

it = g()
print(next(it))  # expect: 1
try:
    next(it)
except RuntimeError as error:
    print(error, repr(error.__cause__))  # expect: generator raised StopIteration StopIteration()
