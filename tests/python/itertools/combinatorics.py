# product, permutations, combinations, with replacement.
from itertools import product, permutations, combinations, combinations_with_replacement
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("a", [])))
print(list(permutations([1, 2, 3])), list(permutations("abc", 2)), list(permutations([1], 2)))
print(list(combinations("abcd", 2)), list(combinations([1, 2], 3)), list(combinations("ab", 0)))
print(list(combinations_with_replacement("ab", 2)))
print(len(list(permutations(range(6)))), sum(1 for _ in combinations(range(10), 4)))
print(len(list(product(range(3), repeat=4))))

# expect: [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [()] []
# expect: [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)] [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] []
# expect: [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [] [()]
# expect: [('a', 'a'), ('a', 'b'), ('b', 'b')]
# expect: 720 210
# expect: 81
