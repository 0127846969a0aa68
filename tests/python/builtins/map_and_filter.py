# map with several iterables, filter with None; both are lazy.
print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])))
print(list(map(max, "ac", "bb", "zz")))
print(list(filter(None, [0, 1, "", "a", [], None])), list(filter(lambda x: x % 2, range(6))))
print(list(filter(str.isupper, "aBcD")))
m = map(print, ["lazy"])
print("before")
print(next(m))
for attempt in (
    lambda: map(), lambda: map(str), lambda: list(map(5, [1])), lambda: filter(None),
    lambda: list(filter(5, [1])), lambda: map(str, 5), lambda: next(map(str, [])),
):
    try:
        attempt()
    except (TypeError, StopIteration) as error:
        print(repr(error))

# expect: ['1', '2'] [4, 10]
# expect: ['z', 'z']
# expect: [1, 'a'] [1, 3, 5]
# expect: ['B', 'D']
# expect: before
# expect: lazy
# expect: None
# expect: TypeError('map() must have at least two arguments.')
# expect: TypeError('map() must have at least two arguments.')
# expect: TypeError("'int' object is not callable")
# expect: TypeError('filter expected 2 arguments, got 1')
# expect: TypeError("'int' object is not callable")
# expect: TypeError("'int' object is not iterable")
# expect: StopIteration()
