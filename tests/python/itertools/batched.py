# batched since 3.12, strict since 3.13.
from itertools import batched
print(list(batched("abcdefg", 3)), list(batched([], 2)), [sum(b) for b in batched(range(6), 2)])
for attempt in (lambda: batched("a", 0), lambda: list(batched("abc", 2, strict=True))):
    try:
        attempt()
    except ValueError as error:
        print(error)

# expect: [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [] [1, 5, 9]
# expect: n must be at least one
# expect: batched(): incomplete batch
# since: 3.14
