# A mixin adds a method that rests on others.
class Comparable:
    def __gt__(self, other): return other < self
    def __le__(self, other): return not other < self
    def __ge__(self, other): return not self < other
class Size(Comparable):
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
print(Size(1) < Size(2), Size(1) > Size(2), Size(2) <= Size(2), Size(1) >= Size(2))

# expect: True False True False
