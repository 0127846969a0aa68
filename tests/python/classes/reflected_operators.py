# The right side is asked with the __r…__ method when the left can't.
class Vec:
    def __init__(self, *xs): self.xs = xs
    def __repr__(self): return f"Vec{self.xs}"
    def __add__(self, other):
        if not isinstance(other, Vec): return NotImplemented
        return Vec(*(a + b for a, b in zip(self.xs, other.xs)))
    def __mul__(self, k): return Vec(*(x * k for x in self.xs))
    def __rmul__(self, k): return self * k
    def __radd__(self, other): return self if other == 0 else NotImplemented
    def __rsub__(self, other): return f"{other} minus {self}"

print(Vec(1, 2) + Vec(3, 4), Vec(1, 2) * 3, 3 * Vec(1, 2))  # expect: Vec(4, 6) Vec(3, 6) Vec(3, 6)
print(sum([Vec(1, 1), Vec(2, 2)]), 10 - Vec(1,))  # expect: Vec(3, 3) 10 minus Vec(1,)
try:
    Vec(1) + 5
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'Vec' and 'int'
try:
    5 + Vec(1)
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'Vec'
