# Conditions, nested conditional expressions and several filters.
print(["fizzbuzz" if n % 15 == 0 else "fizz" if n % 3 == 0 else "buzz" if n % 5 == 0 else n for n in range(1, 16)])
print([(a, b, c) for c in range(1, 21) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
print({word: len(word) for word in "one three five".split() if len(word) > 3})
print([x for row in [[1, -2], [-3, 4]] for x in row if x > 0])

# expect: [1, 2, 'fizz', 4, 'buzz', 'fizz', 7, 8, 'fizz', 'buzz', 11, 'fizz', 13, 14, 'fizzbuzz']
# expect: [(3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17), (12, 16, 20)]
# expect: {'three': 5, 'five': 4}
# expect: [1, 4]
