# A class that works with ints on either side.
class Mod7:
    def __init__(self, n): self.n = n % 7
    def __repr__(self): return f"{self.n}₇"
    def of(self, other): return other.n if isinstance(other, Mod7) else other
    def __add__(self, other): return Mod7(self.n + self.of(other))
    def __sub__(self, other): return Mod7(self.n - self.of(other))
    def __rsub__(self, other): return Mod7(self.of(other) - self.n)
    def __mul__(self, other): return Mod7(self.n * self.of(other))
    def __pow__(self, k): return Mod7(pow(self.n, k, 7))
    def __truediv__(self, other): return self * pow(self.of(other), -1, 7)
    def __eq__(self, other): return self.n == self.of(other) % 7
    __radd__, __rmul__ = __add__, __mul__
a, b = Mod7(3), Mod7(5)
print(a + b, a - b, a * b, a / b, a ** 6, 10 + a, 10 - a, 2 * a, a == 10, 10 == a, a != 4)
print(sum([a, b, a]), a / b * b == a)

# expect: 1₇ 5₇ 1₇ 2₇ 1₇ 6₇ 0₇ 6₇ True True True
# expect: 4₇ True
