# := in a comprehension binds the name outside of it.
print([y for x in range(5) if (y := x * 2) > 4], y)  # expect: [6, 8] 8
total = 0
print([total := total + v for v in [1, 2, 3]], total)  # expect: [1, 3, 6] 6
def f(items):
    if any((found := item) > 2 for item in items):
        return found
print(f([1, 5, 9]))  # expect: 5
