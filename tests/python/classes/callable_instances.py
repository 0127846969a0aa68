# __call__ makes instances callable, with every kind of argument.
class Multiplier:
    def __init__(self, factor): self.factor = factor
    def __call__(self, x, *, plus=0): return x * self.factor + plus

triple = Multiplier(3)
print(triple(5), triple(5, plus=1), list(map(triple, [1, 2])))
print(callable(triple), callable(5), callable(len), callable(Multiplier))
try:
    triple()
except TypeError as error:
    print(error)

# expect: 15 16 [3, 6]
# expect: True False True True
# expect: Multiplier.__call__() missing 1 required positional argument: 'x'
