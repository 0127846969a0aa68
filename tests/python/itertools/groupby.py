# Runs of equal keys.
from itertools import groupby
print([(k, list(g)) for k, g in groupby("aaabbca")], [(k, len(list(g))) for k, g in groupby([1, 1, 2, 3, 3])])
words = ["apple", "ant", "bee", "bat", "cat", "axe"]
print({k: list(g) for k, g in groupby(sorted(words), key=lambda w: w[0])})
print([(k, list(g)) for k, g in groupby(words, len)])
groups = groupby("ab")
first = next(groups)
second = next(groups)
print(list(first[1]), list(second[1]))

# expect: [('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c']), ('a', ['a'])] [(1, 2), (2, 1), (3, 2)]
# expect: {'a': ['ant', 'apple', 'axe'], 'b': ['bat', 'bee'], 'c': ['cat']}
# expect: [(5, ['apple']), (3, ['ant', 'bee', 'bat', 'cat', 'axe'])]
# expect: [] ['b']
