# Recursion over nested lists.
def flatten(items):
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item
print(list(flatten([1, [2, (3, [4]), []], [[["5"]]], 6])))  # expect: [1, 2, 3, 4, '5', 6]
nested = []
for i in range(50):
    nested = [i, nested]
print(sum(flatten(nested)))  # expect: 1225
