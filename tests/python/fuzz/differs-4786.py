# Found by the fuzzer.
import random
print([random.randint(1, 6) for _ in range(10)], [random.randrange(0, 100, 5) for _ in range(5)])

# expect: [2, 5, 6, 5, 1, 1, 1, 2, 3, 5] [95, 70, 95, 15, 70]
