# An exception in a comprehension leaves it at once.
seen = []
def check(x):
    seen.append(x)
    if x == 2:
        raise ValueError(f"no {x}")
    return x

try:
    [check(x) for x in range(10)]
except ValueError as error:
    print(error, seen)  # expect: no 2 [0, 1, 2]
