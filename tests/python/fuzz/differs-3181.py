# Found by the fuzzer.
a, b, c, d, e = 'say "hi"', ..., 0, 0, 0
def g():
    c[any(0 for i in 0)[0]] = (a for i in range())
    for d in range():
        pass
try:
    a.attr += -2
    try:
        pass
    except* ValueError:
        try:
            {}[1.5]
        except ValueError as err:
            raise AssertionError from None
    print(d)
except Exception as error:
    print(type(error).__name__)

# expect: AttributeError
