# Pi by throwing seeded darts, and a random walk.
import random
random.seed(2024)
hits = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(20000))
print(hits, 4 * hits / 20000)
position = [0]
for _ in range(20):
    position.append(position[-1] + random.choice((-1, 1)))
print(position)
deck = [r + s for s in "♠♥" for r in "A23"]
random.shuffle(deck)
print(deck, random.sample(deck, 3))

# expect: 15641 3.1282
# expect: [0, 1, 2, 1, 2, 1, 0, -1, 0, -1, 0, -1, 0, 1, 2, 1, 0, 1, 0, 1, 0]
# expect: ['3♠', '3♥', 'A♥', '2♥', '2♠', 'A♠'] ['A♠', '2♠', 'A♥']
