# return in a generator becomes the value of StopIteration.
def g():
    yield 1
    return "result"

it = g()
next(it)
try:
    next(it)
except StopIteration as stop:
    print(stop.value, repr(stop))  # expect: result StopIteration('result')
print([*g()])  # expect: [1]
