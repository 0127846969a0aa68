# sum() of floats is compensated since 3.12, and math.fsum is exact.
import math
print(sum([0.1] * 10), math.fsum([0.1] * 10), sum([1e16, 1.0, -1e16]))  # expect: 1.0 1.0 1.0
print(math.fsum([1e16, 1.0, -1e16]), sum([0.5, 1, 2]))  # expect: 1.0 3.5
total = 0.0
for _ in range(10):
    total += 0.1
print(total)  # expect: 0.9999999999999999

# since: 3.14
