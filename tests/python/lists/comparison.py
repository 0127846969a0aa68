# Element by element, then by length.
print([1, 2] == [1, 2], [1, 2] == (1, 2), [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9])
print([1, [2]] == [1, [2.0]], [1, "a"] != [1, "b"])
try:
    [1, "a"] < [1, 2]
except TypeError as error:
    print(error)
print([1, "a"] < [2, 2])

# expect: True False True True True True
# expect: True True
# expect: '<' not supported between instances of 'str' and 'int'
# expect: True
