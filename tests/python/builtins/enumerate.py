# Counting along.
print(list(enumerate("abc")), list(enumerate([], 5)), list(enumerate("ab", start=10)), dict(enumerate("xy")))
e = enumerate("ab")
print(next(e), next(e), next(e, "end"), iter(e) is e)
for attempt in (lambda: enumerate(5), lambda: enumerate(), lambda: enumerate("a", "b")):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: [(0, 'a'), (1, 'b'), (2, 'c')] [] [(10, 'a'), (11, 'b')] {0: 'x', 1: 'y'}
# expect: (0, 'a') (1, 'b') end True
# expect: 'int' object is not iterable
# expect: enumerate() missing required argument 'iterable'
# expect: 'str' object cannot be interpreted as an integer
