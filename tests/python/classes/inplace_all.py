# Every augmented assignment has a method of its own.
class Trace:
    def __getattr__(self, name): raise AttributeError(name)

for symbol, name in [
    ("+", "add"), ("-", "sub"), ("*", "mul"), ("/", "truediv"), ("//", "floordiv"), ("%", "mod"),
    ("**", "pow"), ("@", "matmul"), ("<<", "lshift"), (">>", "rshift"), ("&", "and"), ("|", "or"),
    ("^", "xor"),
]:
    def method(self, other, name=name): return f"i{name} {other}"
    setattr(Trace, f"__i{name}__", method)

x = Trace(); x += 1; print(x)  # expect: iadd 1
x = Trace(); x -= 2; print(x)  # expect: isub 2
x = Trace(); x *= 3; print(x)  # expect: imul 3
x = Trace(); x /= 4; print(x)  # expect: itruediv 4
x = Trace(); x //= 5; print(x)  # expect: ifloordiv 5
x = Trace(); x %= 6; print(x)  # expect: imod 6
x = Trace(); x **= 7; print(x)  # expect: ipow 7
x = Trace(); x @= 8; print(x)  # expect: imatmul 8
x = Trace(); x <<= 9; print(x)  # expect: ilshift 9
x = Trace(); x >>= 10; print(x)  # expect: irshift 10
x = Trace(); x &= 11; print(x)  # expect: iand 11
x = Trace(); x |= 12; print(x)  # expect: ior 12
x = Trace(); x ^= 13; print(x)  # expect: ixor 13
