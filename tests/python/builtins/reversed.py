# Backwards over sequences.
print(list(reversed([1, 2, 3])), "".join(reversed("abc")), list(reversed(range(3))))
print(list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})))
r = reversed([1, 2])
print(next(r), list(r), list(r))
for attempt in (lambda: reversed({1}), lambda: reversed(5), lambda: reversed(iter([1])), lambda: reversed()):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: [3, 2, 1] cba [2, 1, 0]
# expect: [2, 1] ['b', 'a']
# expect: 2 [1] []
# expect: 'set' object is not reversible
# expect: 'int' object is not reversible
# expect: 'list_iterator' object is not reversible
# expect: reversed expected 1 argument, got 0
