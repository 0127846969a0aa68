# -x, +x, ~x, abs, round, int, float, divmod and index by methods.
class N:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __round__(self, digits=None): return f"round {digits}"
    def __int__(self): return 42
    def __float__(self): return 1.5
    def __divmod__(self, other): return "divmod", other
    def __index__(self): return 2

n = N()
print(-n, +n, ~n, abs(n), round(n), round(n, 2))
print(int(n), float(n), divmod(n, 3), [10, 20, 30][n], hex(n), "ab" * n)

# expect: neg pos invert abs round None round 2
# expect: 42 1.5 ('divmod', 3) 30 0x2 abab
