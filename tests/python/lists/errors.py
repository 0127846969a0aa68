# The complaints of lists.
a = [1, 2]
def assign(): a[5] = 1
def delete(): del a[5]
attempts = [
    lambda: a[5], lambda: a[-3], assign, delete, lambda: a.remove(9), lambda: a.index(9), lambda: [].pop(),
    lambda: a.pop(7), lambda: a["x"], lambda: a + (1,), lambda: a + 1, lambda: a * 1.5, lambda: a.extend(5),
    lambda: a.insert("x", 1), lambda: a < 3, lambda: list(5), lambda: hash(a), lambda: {a: 1},
    lambda: list(1, 2), lambda: a.sort(lambda x: x), lambda: a.pop("x"), lambda: a[10**30],
]
for attempt in attempts:
    try:
        attempt()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: IndexError - list index out of range
# expect: IndexError - list index out of range
# expect: IndexError - list assignment index out of range
# expect: IndexError - list assignment index out of range
# expect: ValueError - list.remove(x): x not in list
# expect: ValueError - list.index(x): x not in list
# expect: IndexError - pop from empty list
# expect: IndexError - pop index out of range
# expect: TypeError - list indices must be integers or slices, not str
# expect: TypeError - can only concatenate list (not "tuple") to list
# expect: TypeError - can only concatenate list (not "int") to list
# expect: TypeError - can't multiply sequence by non-int of type 'float'
# expect: TypeError - 'int' object is not iterable
# expect: TypeError - 'str' object cannot be interpreted as an integer
# expect: TypeError - '<' not supported between instances of 'list' and 'int'
# expect: TypeError - 'int' object is not iterable
# expect: TypeError - unhashable type: 'list'
# expect: TypeError - cannot use 'list' as a dict key (unhashable type: 'list')
# expect: TypeError - list expected at most 1 argument, got 2
# expect: TypeError - sort() takes no positional arguments
# expect: TypeError - 'str' object cannot be interpreted as an integer
# expect: IndexError - cannot fit 'int' into an index-sized integer
# since: 3.14
