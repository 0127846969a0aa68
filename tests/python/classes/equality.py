# Without __eq__ identity counts; with it, != follows, and NotImplemented asks the other side.
class Plain: pass

class Money:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        if isinstance(other, Money):
            return self.n == other.n
        return NotImplemented

p = Plain()
print(p == p, p == Plain(), p != Plain())  # expect: True False True
print(Money(1) == Money(1), Money(1) != Money(1), Money(1) != Money(2))  # expect: True False True
print(Money(1) == 1, 1 == Money(1), Money(1) != 1)  # expect: False False True
print(Money(3) in [Money(1), Money(3)], [Money(1), Money(2)].index(Money(2)))  # expect: True 1
