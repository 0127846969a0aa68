# One comparison and equality make all six.
from functools import total_ordering
@total_ordering
class Grade:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
a, b = Grade(1), Grade(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a <= Grade(1), max(a, b).n)

# expect: True True False False False True True 2
