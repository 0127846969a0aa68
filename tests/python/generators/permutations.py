# Backtracking by recursion with yield.
def permutations(items):
    if not items:
        yield []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [item] + rest

for p in permutations([1, 2, 3]):
    print(p)

# expect: [1, 2, 3]
# expect: [1, 3, 2]
# expect: [2, 1, 3]
# expect: [2, 3, 1]
# expect: [3, 1, 2]
# expect: [3, 2, 1]
