# Loops and unpacking over what is not iterable.
for thing in (5, None, 2.5, len, int, object(), True):
    for use in (list, set, lambda x: [*x], lambda x: max(x), lambda x: "".join(x), lambda x: dict(x)):
        try:
            use(thing)
        except TypeError as error:
            print(error)
    if thing is None:
        break

# expect: 'int' object is not iterable
# expect: 'int' object is not iterable
# expect: Value after * must be an iterable, not int
# expect: 'int' object is not iterable
# expect: can only join an iterable
# expect: 'int' object is not iterable
# expect: 'NoneType' object is not iterable
# expect: 'NoneType' object is not iterable
# expect: Value after * must be an iterable, not NoneType
# expect: 'NoneType' object is not iterable
# expect: can only join an iterable
# expect: 'NoneType' object is not iterable
