# With several arguments, an iterable, key and default.
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "b"), min([], default=0))
print(max((), default=None), min({3: 1, 2: 9}))
print(max(["aa", "b", "cc"], key=len), min([-3, 2], key=abs), max([1, 1.0, True]), min([True, 1]))
print(max("apple", "fig", key=len), max([[1, 2], [1, 3]]))
for attempt in (
    lambda: min([]), lambda: max(5), lambda: max(), lambda: max(1, "a"), lambda: min(1, 2, default=3),
    lambda: max([1], key=5), lambda: min([], key=len), lambda: max(1, 2, foo=1),
):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: 1 3 e b 0
# expect: None 2
# expect: aa 2 1 True
# expect: apple [1, 3]
# expect: ValueError - min() iterable argument is empty
# expect: TypeError - 'int' object is not iterable
# expect: TypeError - max expected at least 1 argument, got 0
# expect: TypeError - '>' not supported between instances of 'str' and 'int'
# expect: TypeError - Cannot specify a default for min() with multiple positional arguments
# expect: TypeError - 'int' object is not callable
# expect: ValueError - min() iterable argument is empty
# expect: TypeError - max() got an unexpected keyword argument 'foo'
# since: 3.14
