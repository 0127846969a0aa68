# assert raises AssertionError with its message, evaluated only then.
def message():
    print("message evaluated")
    return "too small"

def check(x):
    assert x > 0, message()
    return x

print(check(1))
try:
    check(-1)
except AssertionError as error:
    print(repr(error))
try:
    assert [] or {}
except AssertionError as error:
    print(repr(error), error.args)

# expect: 1
# expect: message evaluated
# expect: AssertionError('too small')
# expect: AssertionError() ()
