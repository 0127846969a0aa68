# `reprlib.repr` shortens what is long.
import reprlib

print(reprlib.repr(5), reprlib.repr("x" * 100), reprlib.repr(list(range(100))), reprlib.repr({1: {2: {3: 4}}}))
print(reprlib.repr(10**100), reprlib.repr(frozenset(range(10))))

# expect: 5 'xxxxxxxxxxxx...xxxxxxxxxxxxx' [0, 1, 2, 3, 4, 5, ...] {1: {2: {3: 4}}}
# expect: 100000000000000000...0000000000000000000 frozenset({0, 1, 2, 3, 4, 5, ...})
