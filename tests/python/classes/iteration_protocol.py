# __iter__ gives an iterator; __next__ ends with StopIteration.
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return CountdownIterator(self.n)

class CountdownIterator:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1

c = Countdown(3)
print(list(c), list(c), sum(c), 2 in c, max(c))  # expect: [3, 2, 1] [3, 2, 1] 6 True 3
a, *rest = c
print(a, rest)  # expect: 3 [2, 1]
it = iter(c)
print(next(it), [x for x in it], next(it, "over"))  # expect: 3 [2, 1] over
