# Computed once, then an attribute like any other.
from functools import cached_property
class Data:
    def __init__(self, items): self.items = items
    @cached_property
    def total(self):
        print("summing")
        return sum(self.items)
d = Data([1, 2, 3])
print(d.total, d.total)
d.items.append(4)
print(d.total, vars(d))
del d.total
print(d.total)

# expect: summing
# expect: 6 6
# expect: 6 {'items': [1, 2, 3, 4], 'total': 6}
# expect: summing
# expect: 10
