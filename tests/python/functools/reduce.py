# Folding from the left.
from functools import reduce
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 0))  # expect: 24 0
print(reduce(max, [3, 9, 2]), reduce(lambda a, b: f"({a}{b})", "abc", "_"))  # expect: 9 (((_a)b)c)
print(reduce(lambda a, b: a, [5]))  # expect: 5
try:
    reduce(lambda a, b: a, [])
except TypeError as error:
    print(error)  # expect: reduce() of empty iterable with no initial value
