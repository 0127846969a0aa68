# The Mersenne Twister gives the same numbers from the same seed.
import random
random.seed(1)
print(random.random(), random.random(), random.random())
print([random.randint(1, 6) for _ in range(10)], [random.randrange(0, 100, 5) for _ in range(5)])
print(random.randrange(10))
print([random.choice("abcde") for _ in range(6)], random.uniform(1, 2), random.getrandbits(10))
print(random.getrandbits(70))
random.seed(42)
print(random.random(), random.randint(0, 10**20))

# expect: 0.13436424411240122 0.8474337369372327 0.763774618976614
# expect: [3, 1, 4, 4, 4, 6, 4, 2, 1, 4] [0, 60, 65, 95, 0]
# expect: 7
# expect: ['c', 'b', 'e', 'a', 'c', 'a'] 1.0223221110213239 665
# expect: 1106974445574693716510
# expect: 0.6394267984578837 50572680512491952849
