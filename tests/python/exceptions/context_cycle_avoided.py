# Raising the handled exception again makes no cycle of contexts.
a = ValueError("a")
try:
    try:
        raise a
    except ValueError:
        raise a
except ValueError as error:
    print(error is a, error.__context__)  # expect: True None
b = KeyError("b")
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except KeyError:
            raise a
except ValueError as error:
    print(repr(error), repr(error.__context__))  # expect: ValueError('a') KeyError('b')
