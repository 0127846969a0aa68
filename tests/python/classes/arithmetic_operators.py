# Each operator calls its method.
class Op:
    def __add__(self, o): return "+"
    def __sub__(self, o): return "-"
    def __mul__(self, o): return "*"
    def __truediv__(self, o): return "/"
    def __floordiv__(self, o): return "//"
    def __mod__(self, o): return "%"
    def __pow__(self, o): return "**"
    def __matmul__(self, o): return "@"
    def __lshift__(self, o): return "<<"
    def __rshift__(self, o): return ">>"
    def __and__(self, o): return "&"
    def __or__(self, o): return "|"
    def __xor__(self, o): return "^"

x = Op()
print(x + 1, x - 1, x * 1, x / 1, x // 1, x % 1, x ** 1, x @ 1, x << 1, x >> 1, x & 1, x | 1, x ^ 1)

# expect: + - * / // % ** @ << >> & | ^
