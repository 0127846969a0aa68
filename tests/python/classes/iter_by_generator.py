# __iter__ written as a generator: each loop gets its own.
class Pairs:
    def __init__(self, items): self.items = items
    def __iter__(self):
        for i, a in enumerate(self.items):
            for b in self.items[i + 1:]:
                yield a, b
p = Pairs("abc")
print(list(p), len(list(p)), [x for x, _ in p], ("a", "c") in p)
for (a, b), (c, d) in zip(p, p):
    assert (a, b) == (c, d)

# expect: [('a', 'b'), ('a', 'c'), ('b', 'c')] 3 ['a', 'a', 'b'] True
