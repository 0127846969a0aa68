# The diamond: each class once, children before parents, in the order of the bases.
class A:
    def who(self): return ["A"]
class B(A):
    def who(self): return ["B"] + super().who()
class C(A):
    def who(self): return ["C"] + super().who()
class D(B, C):
    def who(self): return ["D"] + super().who()

print(D().who())  # expect: ['D', 'B', 'C', 'A']
print([c.__name__ for c in D.__mro__])  # expect: ['D', 'B', 'C', 'A', 'object']
print(D.__bases__ == (B, C), D.__base__ is B)  # expect: True True
