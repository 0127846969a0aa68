# sort is stable, takes key and reverse, and returns None.
words = ["pear", "fig", "apple", "kiwi", "date"]
print(words.sort(), words)
words.sort(key=len)
print(words)
words.sort(key=len, reverse=True)
print(words)
print(sorted([3, 1, 2], reverse=True), sorted("hello"), sorted({3: "a", 1: "b"}))
print(sorted([(1, "b"), (1, "a"), (0, "c")]))
print(sorted([1.5, 1, True, 0]), sorted(range(5), key=lambda x: -x))
print(sorted(["B", "a"], key=str.lower), sorted([[2], [1, 5], [1]]))

# expect: None ['apple', 'date', 'fig', 'kiwi', 'pear']
# expect: ['fig', 'date', 'kiwi', 'pear', 'apple']
# expect: ['apple', 'date', 'kiwi', 'pear', 'fig']
# expect: [3, 2, 1] ['e', 'h', 'l', 'l', 'o'] [1, 3]
# expect: [(0, 'c'), (1, 'a'), (1, 'b')]
# expect: [0, 1, True, 1.5] [4, 3, 2, 1, 0]
# expect: ['a', 'B'] [[1], [1, 5], [2]]
