# Too many, too few, not iterable.
def two(x): a, b = x
def three(x): a, b, c = x
def starred(x): a, *b, c = x
def none(x): [] = x
for attempt, value in (
    (two, [1]), (two, [1, 2, 3]), (two, 5), (two, ""), (three, "ab"), (three, {1: 1, 2: 2, 3: 3, 4: 4}),
    (starred, [1]), (two, None), (two, iter([1, 2, 3])), (none, [1]),
):
    try:
        attempt(value)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)

# expect: ValueError - not enough values to unpack (expected 2, got 1)
# expect: ValueError - too many values to unpack (expected 2, got 3)
# expect: TypeError - cannot unpack non-iterable int object
# expect: ValueError - not enough values to unpack (expected 2, got 0)
# expect: ValueError - not enough values to unpack (expected 3, got 2)
# expect: ValueError - too many values to unpack (expected 3, got 4)
# expect: ValueError - not enough values to unpack (expected at least 2, got 1)
# expect: TypeError - cannot unpack non-iterable NoneType object
# expect: ValueError - too many values to unpack (expected 2)
# expect: ValueError - too many values to unpack (expected 0, got 1)
# since: 3.14
