# shuffle, sample, choices.
import random
random.seed(1)
cards = list(range(10))
random.shuffle(cards)
print(cards, random.sample(range(100), 5), random.sample("abcdef", 3))
print(random.choices([1, 2, 3], k=5), random.choices("xyz", weights=[1, 0, 5], k=6))
print(random.sample(range(1000), 50)[:5], random.sample(["a", "b"], 2))
print(random.choices("ab", cum_weights=[1, 10], k=4), random.sample([1, 2], counts=[3, 1], k=2))

# expect: [6, 8, 9, 7, 5, 3, 0, 4, 1, 2] [26, 12, 62, 3, 49] ['d', 'e', 'a']
# expect: [3, 1, 3, 2, 1] ['z', 'x', 'z', 'x', 'z', 'z']
# expect: [992, 432, 743, 29, 540] ['b', 'a']
# expect: ['b', 'b', 'b', 'a'] [1, 1]
