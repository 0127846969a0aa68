# iter with a sentinel, next with a default.
values = iter([3, 2, 0, 1])
print(list(iter(lambda: next(values), 0)), list(values))
it = iter("ab")
print(next(it), next(it), next(it, "none"), iter(it) is it)
for attempt in (lambda: next(it), lambda: iter(5), lambda: next([]), lambda: iter(5, 6), lambda: next()):
    try:
        attempt()
    except (StopIteration, TypeError) as error:
        print(repr(error))

# expect: [3, 2] [1]
# expect: a b none True
# expect: StopIteration()
# expect: TypeError("'int' object is not iterable")
# expect: TypeError("'list' object is not an iterator")
# expect: TypeError('iter(v, w): v must be callable')
# expect: TypeError('next expected at least 1 argument, got 0')
