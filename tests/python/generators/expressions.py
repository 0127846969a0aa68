# A generator expression is lazy, except for its first iterable.
def show(x):
    print("see", x)
    return x

g = (show(x) * 10 for x in [1, 2, 3] if x != 2)
print("made")
print(next(g))
print(next(g))
print(next(g, "done"))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
print(sum(x * x for x in range(5)), max((len(w), w) for w in ["a", "ccc", "bb"]))

# expect: made
# expect: see 1
# expect: 10
# expect: see 3
# expect: 30
# expect: done
# expect: 'int' object is not iterable
# expect: 30 (3, 'ccc')
