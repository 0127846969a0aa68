# An exception in finally takes the place of the one on its way, which becomes its context.
def f():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")

try:
    f()
except KeyError as error:
    print(repr(error), repr(error.__context__), error.__cause__)

# expect: KeyError('second') ValueError('first') None
