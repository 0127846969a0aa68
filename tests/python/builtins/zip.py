# Side by side up to the shortest; strict complains.
print(list(zip("abc", [1, 2])), list(zip()), list(zip("ab")), dict(zip("ab", (1, 2))))
print([*zip(*[(1, "a"), (2, "b")])])
print(list(zip("ab", [1, 2], strict=True)))
for attempt in (
    lambda: list(zip("abc", [1, 2], strict=True)), lambda: list(zip("a", [1, 2], strict=True)),
    lambda: list(zip("ab", "abc", "abcd", strict=True)), lambda: zip(5), lambda: zip("a", 5),
):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: [('a', 1), ('b', 2)] [] [('a',), ('b',)] {'a': 1, 'b': 2}
# expect: [(1, 2), ('a', 'b')]
# expect: [('a', 1), ('b', 2)]
# expect: ValueError - zip() argument 2 is shorter than argument 1
# expect: ValueError - zip() argument 2 is longer than argument 1
# expect: ValueError - zip() argument 2 is longer than argument 1
# expect: TypeError - 'int' object is not iterable
# expect: TypeError - 'int' object is not iterable
