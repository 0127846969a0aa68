# Found by the fuzzer.
import random
cards = list(range(10))
print(cards, random.sample(range(100), 5), random.sample("abcdef", 3))

# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [82, 91, 92, 30, 81] ['b', 'd', 'c']
