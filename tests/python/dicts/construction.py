# The ways to make a dict.
print({}, dict(), dict(a=1), dict([("a", 1), ("b", 2)]), dict({"a": 1}, b=2))
print(dict(zip("ab", (1, 2))), {"a": 1, "a": 2}, {1: "x", 1.0: "y"}, {**{"a": 1}, "b": 2})
for attempt in (
    lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict([(1, 2, 3)]),
    lambda: dict(1, 2), lambda: {[]: 1}, lambda: {{}: 1}, lambda: dict.fromkeys(5),
):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)

# expect: {} {} {'a': 1} {'a': 1, 'b': 2} {'a': 1, 'b': 2}
# expect: {'a': 1, 'b': 2} {'a': 2} {1: 'y'} {'a': 1, 'b': 2}
# expect: TypeError - 'int' object is not iterable
# expect: TypeError - object is not iterable
# expect: ValueError - dictionary update sequence element #0 has length 3; 2 is required
# expect: ValueError - dictionary update sequence element #0 has length 3; 2 is required
# expect: TypeError - dict expected at most 1 argument, got 2
# expect: TypeError - cannot use 'list' as a dict key (unhashable type: 'list')
# expect: TypeError - cannot use 'dict' as a dict key (unhashable type: 'dict')
# expect: TypeError - 'int' object is not iterable
# since: 3.14
