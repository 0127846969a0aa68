# zip_longest, starmap, pairwise, batched, tee.
from itertools import zip_longest, starmap, pairwise, tee
print(list(zip_longest("ab", [1, 2, 3])), list(zip_longest("a", "xyz", fillvalue="-")))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abcd")), list(pairwise([1])))
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), [list(t) for t in tee("xy", 3)])

# expect: [('a', 1), ('b', 2), (None, 3)] [('a', 'x'), ('-', 'y'), ('-', 'z')]
# expect: [8, 9] [('a', 'b'), ('b', 'c'), ('c', 'd')] []
# expect: 1 2 [1, 2, 3] [3] [['x', 'y'], ['x', 'y'], ['x', 'y']]
