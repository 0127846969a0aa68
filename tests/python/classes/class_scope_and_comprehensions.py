# In a class body only the first iterable of a comprehension sees the class's names.
n = 100
class C:
    n = 2
    first = [n for _ in range(n)]
    def f(self, size=n): return size

print(C.first, C().f())  # expect: [100, 100] 2
