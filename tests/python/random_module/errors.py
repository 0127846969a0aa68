# What random refuses.
import random
for attempt in (
    lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2),
    lambda: random.sample({1, 2}, 1), lambda: random.randrange(0), lambda: random.randint(1.5, 2),
    lambda: random.choices([], k=1), lambda: random.shuffle((1, 2)), lambda: random.randrange(1, 2, 0),
    lambda: random.seed([]),
):
    try:
        attempt()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: IndexError - Cannot choose from an empty sequence
# expect: ValueError - empty range in randint(5, 1)
# expect: ValueError - Sample larger than population or is negative
# expect: TypeError - Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: ValueError - empty range for randrange()
# expect: TypeError - 'float' object cannot be interpreted as an integer
# expect: IndexError - list index out of range
# expect: TypeError - 'tuple' object does not support item assignment
# expect: ValueError - zero step for randrange()
# expect: TypeError - The only supported seed types are:
# expect: None, int, float, str, bytes, and bytearray.
# since: 3.14
