# What can't be sorted, and an exception in the key.
for attempt in (
    lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: [1j, 2j].sort(), lambda: sorted([{}, {}]),
    lambda: sorted([1], key=5), lambda: sorted(["x", 3], key=len), lambda: sorted(5),
    lambda: sorted([1], lambda x: x),
):
    try:
        attempt()
    except TypeError as error:
        print(error)
a = [3, 2, 1]
try:
    a.sort(key=lambda x: 1 // (x - 1))
except ZeroDivisionError:
    print(a)

# expect: '<' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'int' and 'NoneType'
# expect: '<' not supported between instances of 'complex' and 'complex'
# expect: '<' not supported between instances of 'dict' and 'dict'
# expect: 'int' object is not callable
# expect: object of type 'int' has no len()
# expect: 'int' object is not iterable
# expect: sorted expected 1 argument, got 2
# expect: [3, 2, 1]
