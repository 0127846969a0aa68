# Union, intersection, difference, symmetric difference; subsets.
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union([9]), a.intersection([1, 9]))
print(a.difference([1], [2]), a.symmetric_difference([4, 6]))
print({1, 2} <= a, {1, 2} < a, a < a, a <= a, a >= {1}, a > b, a == {4, 3, 2, 1}, a != b)
print(a.issubset([1, 2, 3, 4, 5]), a.issuperset((1,)), a.isdisjoint({7}))
a |= {10}; a &= {1, 2, 10}; a -= {2}; a ^= {1, 3}
print(a)
for attempt in (lambda: a | [1], lambda: a - 5, lambda: a < [1], lambda: a & "x"):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: {1, 2, 3, 4, 5} {3, 4} {1, 2} {5} {1, 2, 5} {1, 2, 3, 4, 9} {1}
# expect: {3, 4} {1, 2, 3, 6}
# expect: True True False True True False True True
# expect: True True True
# expect: {3, 10}
# expect: unsupported operand type(s) for |: 'set' and 'list'
# expect: unsupported operand type(s) for -: 'set' and 'int'
# expect: '<' not supported between instances of 'set' and 'list'
# expect: unsupported operand type(s) for &: 'set' and 'str'
