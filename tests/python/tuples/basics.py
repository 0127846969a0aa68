# Tuples: making, indexing, methods, hash.
t = (1, "a", 1.5)
print(t, (1,), (), 1, tuple("ab"), t[0], t[-1], t + (2,), t * 2, len(t), t.count(1), t.index("a"))
print("a" in t, t == (1, "a", 1.5))
print(hash((1, 2)) == hash((1, 2)), {(1, 2): "x"}[1, 2], (1, 2) < (1, 3), ((1, 2), [3])[1])
print(tuple({1: 2}), t[1:])
def assign(): t[0] = 1
def delete(): del t[0]
for attempt in (
    assign, delete, lambda: t[9], lambda: t.index("z"), lambda: t + [1], lambda: hash(([],)),
    lambda: t.append(1), lambda: tuple(5), lambda: t["x"],
):
    try:
        attempt()
    except (TypeError, IndexError, ValueError, AttributeError) as error:
        print(type(error).__name__, "-", error)

# expect: (1, 'a', 1.5) (1,) () 1 ('a', 'b') 1 1.5 (1, 'a', 1.5, 2) (1, 'a', 1.5, 1, 'a', 1.5) 3 1 1
# expect: True True
# expect: True x True [3]
# expect: (1,) ('a', 1.5)
# expect: TypeError - 'tuple' object does not support item assignment
# expect: TypeError - 'tuple' object doesn't support item deletion
# expect: IndexError - tuple index out of range
# expect: ValueError - tuple.index(x): x not in tuple
# expect: TypeError - can only concatenate tuple (not "list") to tuple
# expect: TypeError - unhashable type: 'list'
# expect: AttributeError - 'tuple' object has no attribute 'append'
# expect: TypeError - 'int' object is not iterable
# expect: TypeError - tuple indices must be integers or slices, not str
