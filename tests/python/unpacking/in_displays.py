# Stars in lists, tuples, sets and dicts.
a, d = [1, 2], {"x": 1, "y": 2}
print([*a, 3, *a], (*a, *"bc"), {*a, 2, 5}, [*d], [*range(3)])
print({**d, "y": 3}, {"y": 0, **d, "z": 9}, {**{}, **{1: 2}})
t = *a, 4
print(t)
def f(): return *a, 5
print(f())
try:
    [*5]
except TypeError as error:
    print(error)
try:
    {**[1]}
except TypeError as error:
    print(error)

# expect: [1, 2, 3, 1, 2] (1, 2, 'b', 'c') {1, 2, 5} ['x', 'y'] [0, 1, 2]
# expect: {'x': 1, 'y': 3} {'y': 2, 'x': 1, 'z': 9} {1: 2}
# expect: (1, 2, 4)
# expect: (1, 2, 5)
# expect: Value after * must be an iterable, not int
# expect: 'list' object is not a mapping
