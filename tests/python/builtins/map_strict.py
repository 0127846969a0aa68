# Since 3.14, map takes strict.
print(list(map(pow, [2, 3], [3, 2], strict=True)))  # expect: [8, 9]
try:
    list(map(pow, [2, 3], [1], strict=True))
except ValueError as error:
    print(error)  # expect: map() argument 2 is shorter than argument 1

# since: 3.14
