# Generators that delegate, and the tools for iterators.
def gen():
    try:
        x = (yield 1)
        print("sent", x)
        yield from (i * 2 for i in range(3))
        return "ret"
    finally:
        print("fin")
g = gen()
print(next(g), g.send("hi"), list(g))

def outer():
    r = (yield from gen())
    print("r", r)
o = outer()
print(next(o))
try:
    o.throw(KeyError("k"))
except KeyError as e:
    print("caught", e, e.__traceback__.tb_lineno)
g = gen()
next(g)
g.close()
it = iter([1, 2])
print(next(it), next(it), next(it, "end"))
import itertools as it
print(list(it.islice(it.count(5, 2), 3)), list(it.chain("ab", [1])), list(it.pairwise([1, 2, 3])))
print(list(it.groupby("aabb"))[0][0], list(it.accumulate([1, 2, 3])), list(it.product([0, 1], repeat=2)), list(it.zip_longest([1], [2, 3])))

# expect: sent hi
# expect: fin
# expect: 1 0 [2, 4]
# expect: 1
# expect: fin
# expect: caught 'k' 19
# expect: fin
# expect: 1 2 end
# expect: [5, 7, 9] ['a', 'b', 1] [(1, 2), (2, 3)]
# expect: a [1, 3, 6] [(0, 0), (0, 1), (1, 0), (1, 1)] [(1, 2), (None, 3)]
